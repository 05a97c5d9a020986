import { useTranslation } from "react-i18next";
import type { ExerciseEvidence } from "../exercise/exercise.ts";
import { useExerciseTexts } from "../exercise/evidence-texts.ts";
import { QuestionsEditor } from "../exercise/QuestionsEditor.tsx";
import type { QuestionsView } from "../exercise/questions-editor.ts";
import type { EditorProps, LessonKindPages } from "../lesson-kind.ts";
import { WorkflowTest } from "./WorkflowTest.tsx";
import type { WorkflowView } from "./workflow.ts";

export const workflow: LessonKindPages<WorkflowView, QuestionsView, ExerciseEvidence> = {
  icon: "plan",
  Lesson: WorkflowTest,
  Editor: StepsEditor,
  useEvidence(evidence) {
    const { t } = useTranslation("kinds", { keyPrefix: "workflow.evidence" });
    const { done, wrong } = useExerciseTexts(evidence);
    const { need, of } = evidence;
    return { rule: t("rule", { need, of }), done, missing: `${t("missingSteps", { need })} ${wrong}` };
  },
};

function StepsEditor({ lesson, content, locked, sent }: EditorProps<QuestionsView>) {
  const { t } = useTranslation("kinds", { keyPrefix: "workflow.edit" });
  if (locked) return null;
  return (
    <QuestionsEditor
      lessonId={lesson.id}
      questions={content.questions}
      sent={sent}
      title={t("steps")}
      hint={t("stepsHint")}
      label={(number) => t("step", { number })}
      save={t("save")}
    />
  );
}
