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
  const { need, of, taken, current, judged } = workflow;
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
      {judged && <Judged judged={judged} tries={workflow.tries} answersAct={lesson.answers} />}
      {current && (
        <StepForm slug={lesson.slug} step={taken.length} of={of} question={current} typed={typed} />
      )}
      {taken.length > 0 && (
        <ActButton
          to={`/e-laering/${lesson.slug}/forfra`}
          look={judged && !judged.passed ? "primary" : "quiet"}
        >
          {t("again")}
        </ActButton>
      )}
    </>
  );
}

interface JudgedProps {
  judged: NonNullable<WorkflowView["judged"]>;
  tries: number;
  answersAct: boolean;
}

/** Whether the workflow was passed, and at which try. */
function Judged({ judged, tries, answersAct }: JudgedProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "workflow" });
  const exercise = useTranslation("kinds", { keyPrefix: "exercise" }).t;
  return (
    <div id="trin">
      <Notice
        kind={judged.passed ? "success" : "warning"}
        answersAct={answersAct}
        title={t(judged.passed ? "passed" : "failed", { ...judged })}
      >
        <p>{exercise("tries", { count: tries })}</p>
      </Notice>
    </div>
  );
}

interface StepFormProps {
  slug: string;
  /** How many steps are taken. */
  step: number;
  of: number;
  question: NonNullable<WorkflowView["current"]>;
  typed: LessonProps<WorkflowView>["typed"];
}

/** The step to take now. */
function StepForm({ slug, step, of, question, typed }: StepFormProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "workflow" });
  return (
    <form method="post" action={`/e-laering/${slug}/trin`} className="exercise" id="trin">
      <h2>{t("step", { step: step + 1, of })}</h2>
      <input type="hidden" name="trin" value={step} />
      <QuestionField
        question={question}
        chosen={typed?.answers[question.id] ?? []}
        verdict={undefined}
        lacking={typed !== undefined}
        twice={typed?.twice.includes(question.id)}
      />
      <Button>{t("take")}</Button>
    </form>
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
