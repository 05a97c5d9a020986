import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { useWrongField } from "../../../ui/ErrorSummary.tsx";
import { Notice, Tag } from "../../../ui/Notice.tsx";
import type { IncompleteAnswers, LessonHead } from "../lesson-kind.ts";
import type { ExerciseView, QuestionView } from "./exercise.ts";
import { questionKinds } from "./questions/questions.ts";

interface ExerciseFormProps {
  lesson: LessonHead;
  exercise: ExerciseView;
  typed?: IncompleteAnswers;
}

/** An exercise as one form, with the verdict of the last answers beside each question. */
export function ExerciseForm({ lesson, exercise, typed }: ExerciseFormProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "exercise" });
  const { need, questions, judged, tries } = exercise;
  return (
    <form method="post" action={`/e-laering/${lesson.slug}/svar`} className="exercise">
      <p>{t("passMark", { need, of: questions.length })}</p>
      {typed && (
        <Notice
          kind="error"
          title={t(typed.twice.length === typed.unanswered.length ? "twice" : "unansweredTitle")}
        >
          <p>{t(typed.twice.length === typed.unanswered.length ? "twiceText" : "unansweredText")}</p>
        </Notice>
      )}
      {judged && !typed && (
        <Notice
          kind={judged.passed ? "success" : "warning"}
          answersAct={lesson.answers}
          title={t(judged.passed ? "passed" : "failed", { ...judged })}
        >
          <p>{t("tries", { count: tries })}</p>
        </Notice>
      )}
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          chosen={typed?.answers[question.id] ?? question.given}
          verdict={typed ? undefined : judged?.questions[question.id]}
          lacking={typed?.unanswered.includes(question.id) ?? false}
          twice={typed?.twice.includes(question.id)}
        />
      ))}
      <Button>{t(judged ? "again" : "send")}</Button>
    </form>
  );
}

interface QuestionFieldProps {
  question: QuestionView;
  chosen: string[];
  verdict: boolean | undefined;
  lacking: boolean;
  twice?: boolean;
}

/** One question with what is filled in to answer it; `verdict` once it has been judged. */
export function QuestionField({ question, chosen, verdict, lacking, twice }: QuestionFieldProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "exercise" });
  const { id, kind, text } = question;
  const { Answer, partlyRight } = questionKinds[kind];
  const complaint = t(twice ? "twice" : "unanswered");
  useWrongField({ id: `${id}-question`, errors: lacking ? [complaint] : undefined }, text);
  return (
    <fieldset
      id={`${id}-question`}
      className={lacking ? "field field-wrong" : "field"}
      aria-describedby={lacking ? `${id}-wrong` : undefined}
    >
      <legend lang="da">{text}</legend>
      <p className="hint">{t(`kind.${kind}`)}</p>
      {lacking && (
        <p className="wrong" id={`${id}-wrong`}>
          {complaint}
        </p>
      )}
      <Answer question={question} given={chosen} judged={verdict !== undefined} />
      {verdict !== undefined && (
        <p className="verdict">
          <Tag kind={verdict ? "good" : "bad"}>{t(verdict ? "rightAnswer" : "wrongAnswer")}</Tag>{" "}
          {!verdict && partlyRight && t("incomplete")}
          {verdict && question.comment}
        </p>
      )}
    </fieldset>
  );
}
