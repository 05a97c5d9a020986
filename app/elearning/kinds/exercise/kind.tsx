import { useTranslation } from "react-i18next";
import type { EditorProps, LessonKindPages, LessonProps } from "../lesson-kind.ts";
import type { ExerciseEvidence, ExerciseView } from "./exercise.ts";
import { ExerciseForm } from "./ExerciseForm.tsx";
import { useExerciseTexts } from "./evidence-texts.ts";
import { QuestionsEditor } from "./QuestionsEditor.tsx";
import type { QuestionsView } from "./questions-editor.ts";

export const exercise: LessonKindPages<ExerciseView, QuestionsView, ExerciseEvidence> = {
  icon: "exercise",
  Lesson: ExerciseLesson,
  Editor: ExerciseEditor,
  useEvidence(evidence) {
    const { t } = useTranslation("kinds", { keyPrefix: "exercise" });
    const { done, wrong } = useExerciseTexts(evidence);
    const { need, of } = evidence;
    return {
      rule: t("evidence.rule", { need, of }),
      done,
      missing: `${t("evidence.missingNeed", { need })} ${wrong}`,
    };
  },
};

function ExerciseLesson({ lesson, content, typed }: LessonProps<ExerciseView>) {
  return <ExerciseForm lesson={lesson} exercise={content} typed={typed} />;
}

function ExerciseEditor({ lesson, content, locked, sent }: EditorProps<QuestionsView>) {
  const { t } = useTranslation("kinds", { keyPrefix: "exercise.edit" });
  if (locked) return null;
  return (
    <QuestionsEditor
      lessonId={lesson.id}
      questions={content.questions}
      sent={sent}
      title={t("questions")}
      hint={t("questionsHint")}
    />
  );
}
