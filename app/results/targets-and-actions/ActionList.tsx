import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import type { Step } from "./actions.server.ts";
import type { Counted } from "../figures/figures.ts";
import { useFigureWords } from "../comparison/useFigureTexts.ts";

interface StepsProps {
  steps: Step[];
  questions: Pick<Counted, "name" | "title">[];
  /** yyyy-mm-dd: what was due before it and is not done is late. */
  today: string;
  /** What stands under a step. */
  form?: (step: Step) => React.ReactNode;
}

/** Agreed steps, each with its indicator, owner and day; and of those done, what came of it. */
export function Steps({ steps, questions, today, form }: StepsProps) {
  const { t, locale, topicOf } = useFigureWords();
  const day = (on: string) => dayText(new Date(`${on}T12:00:00Z`), locale);
  const topic = (name: string) =>
    topicOf(questions.find((one) => one.name === name) ?? { name, title: name });
  return (
    <ul className="cards">
      {steps.map((step) => (
        <li key={step.id} className="card">
          <h3>{step.what}</h3>
          <p>
            {topic(step.question)} · {step.owner} ·{" "}
            {step.doneOn ? (
              <Tag kind="good">{t("actions.doneOn", { day: day(step.doneOn) })}</Tag>
            ) : step.dueOn < today ? (
              <Tag kind="bad">{t("actions.late", { day: day(step.dueOn) })}</Tag>
            ) : (
              <Tag kind="waiting">{t("actions.dueOn", { day: day(step.dueOn) })}</Tag>
            )}
          </p>
          {step.outcome && (
            <p>
              <strong>{t("actions.did")}</strong> {step.outcome}
            </p>
          )}
          {form?.(step)}
        </li>
      ))}
    </ul>
  );
}
