import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import type { PublishedQuestion } from "../figures/figures.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { AgreedAction } from "./agreed-action.ts";

interface ActionListProps {
  actions: AgreedAction[];
  questions: Pick<PublishedQuestion, "name" | "title">[];
  /** yyyy-mm-dd: a step that was due before it and is not done is late. */
  today: string;
  /** What is shown below a step. */
  controls?: (step: AgreedAction) => React.ReactNode;
}

/** Agreed steps, each with its indicator, owner and day, and the outcome of those that are done. */
export function ActionList({ actions: steps, questions, today, controls }: ActionListProps) {
  const { t, locale, topicOf } = useFigureTexts();
  const day = (on: string) => dayText(new Date(`${on}T12:00:00Z`), locale);
  const topic = (name: string) =>
    topicOf(questions.find((question) => question.name === name) ?? { name, title: name });
  return (
    <ul className="cards">
      {steps.map((step) => (
        <li key={step.id} className="card">
          <h3>{step.what}</h3>
          <p>
            {topic(step.question)} · {step.owner}
          </p>
          <p>
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
          {controls?.(step)}
        </li>
      ))}
    </ul>
  );
}
