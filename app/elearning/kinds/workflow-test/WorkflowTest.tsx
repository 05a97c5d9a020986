import { useTranslation } from "react-i18next";
import { ActButton, Button } from "../../../ui/Button.tsx";
import { autoFocusIf } from "../../../ui/focus.ts";
import { Notice, Tag } from "../../../ui/Notice.tsx";
import { QuestionField, type IncompleteAnswers } from "../exercise/ExerciseForm.tsx";
import type { LessonView } from "../../learner-pages/lesson-view.server.ts";

type WorkflowContent = Extract<LessonView["content"], { kind: "workflow" }>;
type Taken = WorkflowContent["taken"][number];

interface WorkflowTestProps {
  lesson: LessonView;
  workflow: WorkflowContent;
  typed?: IncompleteAnswers;
}

/** A working process step by step: the steps taken, each with how it went, and the one to take now. */
export function WorkflowTest({ lesson, workflow, typed }: WorkflowTestProps) {
  const { t } = useTranslation("elearning");
  const { need, of, taken, now, judged, tries } = workflow;
  const anew = `/e-laering/${lesson.slug}/forfra`;
  return (
    <>
      <p>{t("workflow.passMark", { need, of })}</p>
      {taken.length > 0 && (
        <ol className="steps" aria-label={t("workflow.taken")}>
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
            title={t(judged.passed ? "workflow.passed" : "workflow.failed", { ...judged })}
          >
            <p>{t("exercise.tries", { count: tries })}</p>
          </Notice>
        </div>
      )}
      {now && (
        <form method="post" action={`/e-laering/${lesson.slug}/trin`} className="exercise" id="trin">
          <h2>{t("workflow.step", { step: taken.length + 1, of })}</h2>
          <input type="hidden" name="trin" value={taken.length} />
          <QuestionField
            question={now}
            chosen={typed?.answers[now.id] ?? []}
            verdict={undefined}
            lacking={typed !== undefined}
            twice={typed?.twice.includes(now.id)}
          />
          <Button>{t("workflow.take")}</Button>
        </form>
      )}
      {taken.length > 0 && (
        <ActButton to={anew} look={judged && !judged.passed ? "primary" : "quiet"}>
          {t("workflow.again")}
        </ActButton>
      )}
    </>
  );
}

function TakenStep({ step, answers }: { step: Taken; answers: boolean }) {
  const { t } = useTranslation("elearning");
  const { kind, text, right, options, given, told } = step;
  const chosen = kind === "one" || kind === "several" ? options.filter((option) => option.told) : [];
  const written = kind === "text" ? given[0] : placedOf(step);
  return (
    <li>
      <p lang="da">{text}</p>
      {written && <p lang="da">{written}</p>}
      {chosen.map((option) => (
        <p key={option.id} lang="da">
          <b>{option.text}</b> {option.told!.feedback}
        </p>
      ))}
      <p className="verdict" tabIndex={answers ? -1 : undefined} {...autoFocusIf(answers)}>
        <Tag kind={right ? "good" : "bad"}>{t(right ? "exercise.rightAnswer" : "exercise.wrongAnswer")}</Tag>{" "}
        {!right && kind === "several" && t("exercise.incomplete")}
        {right && <span lang="da">{told}</span>}
      </p>
    </li>
  );
}

/** What was put in order, or together, as it was answered. */
function placedOf({ kind, options, given }: Taken): string | null {
  const named = (id: string) => options.find((option) => option.id === id)?.text ?? "";
  if (kind === "order") return given.map((id, at) => `${at + 1}. ${named(id)}`).join(" · ");
  if (kind === "match") return options.map(({ text }, at) => `${text} = ${given[at]}`).join(" · ");
  return null;
}
