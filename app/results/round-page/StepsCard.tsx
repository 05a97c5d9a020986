import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { AgreedAction, AgreedSteps } from "../targets-and-actions/agreed-action.ts";
import type { NamedRound } from "./rendered-round.ts";
import { resultAddress, type RoundAddress } from "./round-address.ts";

interface StepsCardProps {
  steps: AgreedSteps;
  later: NamedRound;
  address: RoundAddress;
  /** Whether the reader agrees on steps. */
  editable: boolean;
}

const maxShownSteps = { doing: 3, done: 2 };

/** What is being done, and what was done since the round before. Nothing where nothing is agreed. */
export function StepsCard({ steps, later, address, editable }: StepsCardProps) {
  const { t } = useFigureTexts();
  const { doing, done, questions } = steps;
  const countAgreed = doing.length + done.length;
  const edits = editable && !address.draft;
  if (countAgreed === 0 && !edits) return null;
  const shown = { doing: doing.slice(0, maxShownSteps.doing), done: done.slice(0, maxShownSteps.done) };
  const isCut = shown.doing.length + shown.done.length < countAgreed;
  return (
    <section className="card">
      <h2>{t("steps.doing")}</h2>
      {doing.length === 0 && <p>{t("steps.none")}</p>}
      <StepLines steps={shown.doing} {...{ questions, today: steps.today }} />
      {done.length > 0 && <h3>{t("steps.done")}</h3>}
      <StepLines steps={shown.done} {...{ questions, today: steps.today }} />
      {(isCut || edits) && (
        <p className="row">
          {isCut && (
            <a href={`${resultAddress(address, "/samlet")}#indsatser`}>
              {t("steps.all", { count: countAgreed })}
            </a>
          )}
          {edits && <a href={`/sekretariat/maalinger/${later.id}/indsatser`}>{t("actions.keep")}</a>}
        </p>
      )}
    </section>
  );
}

interface StepLinesProps {
  steps: AgreedAction[];
  questions: AgreedSteps["questions"];
  today: string;
}

function StepLines({ steps, questions, today }: StepLinesProps) {
  const { t, locale, topicOf } = useFigureTexts();
  const day = (on: string) => dayText(new Date(`${on}T12:00:00Z`), locale);
  const topic = (name: string) =>
    topicOf(questions.find((question) => question.name === name) ?? { name, title: name });
  if (steps.length === 0) return null;
  return (
    <ul className="result-steps">
      {steps.map(({ id, what, owner, question, dueOn, doneOn, outcome }) => (
        <li key={id}>
          <strong>{what}</strong>
          <span className="hint">
            {doneOn && outcome ? (
              outcome
            ) : (
              <>
                {owner}
                <span className="wide-only"> · {topic(question)}</span>
              </>
            )}
          </span>
          {doneOn ? (
            <Tag kind="good">{t("actions.doneOn", { day: day(doneOn) })}</Tag>
          ) : (
            <Tag kind={dueOn < today ? "bad" : "waiting"}>
              {t(dueOn < today ? "actions.late" : "actions.dueOn", { day: day(dueOn) })}
            </Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
