import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import type { AgreedAction } from "./actions.server.ts";
import type { PublishedQuestion } from "../figures/figures.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface ActionListProps {
  actions: AgreedAction[];
  questions: Pick<PublishedQuestion, "name" | "title">[];
  /** yyyy-mm-dd: what was due before it and is not done is late. */
  today: string;
  /** What stands under a step. */
  form?: (step: AgreedAction) => React.ReactNode;
}

/** Agreed steps, each with its indicator, owner and day; and of those done, what came of it. */
export function ActionList({ actions: steps, questions, today, form }: ActionListProps) {
  const { t, locale, topicOf } = useFigureTexts();
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
