import { useTranslation } from "react-i18next";
import { ActButton, Button } from "../../../ui/Button.tsx";
import { autoFocusIf } from "../../../ui/focus.ts";
import { Notice, Tag } from "../../../ui/Notice.tsx";
import { QuestionField } from "../exercise/ExerciseForm.tsx";
import { questionKinds } from "../exercise/questions/questions.ts";
import type { LessonProps } from "../lesson-kind.ts";
import type { WorkflowView } from "./workflow.ts";

/** A workflow step by step: the steps taken, each with its verdict, and the step to take now. */
export function WorkflowTest({ lesson, content: workflow, typed }: LessonProps<WorkflowView>) {
  const { t } = useTranslation("kinds", { keyPrefix: "workflow" });
  const exercise = useTranslation("kinds", { keyPrefix: "exercise" }).t;
  const { need, of, taken, current, judged, tries } = workflow;
  const restartPath = `/e-laering/${lesson.slug}/forfra`;
  return (
    <>
      <p>{t("passMark", { need, of })}</p>
      {taken.length > 0 && (
        <ol className="steps" aria-label={t("taken")}>
          {taken.map((step, at) => (
            <TakenStep
              key={step.id}
              step={step}
              answers={lesson.answers && !judged && at === taken.length - 1}
            />
          ))}
        </ol>
      )}
      {judged && (
        <div id="trin">
          <Notice
            kind={judged.passed ? "success" : "warning"}
            answersAct={lesson.answers}
            title={t(judged.passed ? "passed" : "failed", { ...judged })}
          >
            <p>{exercise("tries", { count: tries })}</p>
          </Notice>
        </div>
      )}
      {current && (
        <form method="post" action={`/e-laering/${lesson.slug}/trin`} className="exercise" id="trin">
          <h2>{t("step", { step: taken.length + 1, of })}</h2>
          <input type="hidden" name="trin" value={taken.length} />
          <QuestionField
            question={current}
            chosen={typed?.answers[current.id] ?? []}
            verdict={undefined}
            lacking={typed !== undefined}
            twice={typed?.twice.includes(current.id)}
          />
          <Button>{t("take")}</Button>
        </form>
      )}
      {taken.length > 0 && (
        <ActButton to={restartPath} look={judged && !judged.passed ? "primary" : "quiet"}>
          {t("again")}
        </ActButton>
      )}
    </>
  );
}

function TakenStep({ step, answers }: { step: WorkflowView["taken"][number]; answers: boolean }) {
  const { t } = useTranslation("kinds", { keyPrefix: "exercise" });
  const { kind, text, right, options, comment } = step;
  const { answerText, chooses, partlyRight } = questionKinds[kind];
  const answer = answerText(step);
  return (
    <li>
      <p lang="da">{text}</p>
      {answer && <p lang="da">{answer}</p>}
      {options.map(
        (option) =>
          chooses &&
          option.comment && (
            <p key={option.id} lang="da">
              <b>{option.text}</b> {option.comment.feedback}
            </p>
          ),
      )}
      <p className="verdict" tabIndex={answers ? -1 : undefined} {...autoFocusIf(answers)}>
        <Tag kind={right ? "good" : "bad"}>{t(right ? "rightAnswer" : "wrongAnswer")}</Tag>{" "}
        {!right && partlyRight && t("incomplete")}
        {right && <span lang="da">{comment}</span>}
      </p>
    </li>
  );
}
