import { percentText } from "../../base/number-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import type { Change } from "../comparison/changes.ts";
import { followedBy } from "../comparison/headings.ts";
import { areCompared, drawableChanges } from "../comparison/outcomes.ts";
import { Interval, IntervalAxis } from "../charts/Interval.tsx";
import { spanOfChanges } from "../comparison/change-span.ts";
import { type Mark, marksOf } from "../comparison/interval-rows.ts";
import { uncomparedByReason } from "../comparison/uncompared.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { verdictKinds } from "./overview-rows.ts";

/**
 * The page in short: a sentence and an interval for each question; below them those that are not drawn, or not compared. `ofTwo`: there
 * is an earlier round.
 */
export function Overview({ changes, ofTwo }: { changes: Change[]; ofTwo: boolean }) {
  const { t, incomparableText, summaryText } = useFigureTexts();
  const drawn = drawableChanges(changes);
  const comparing = areCompared(changes);
  return (
    <>
      {ofTwo && <p>{summaryText(changes)}</p>}
      {comparing && <p className="hint">{t("rounded")}</p>}
      {drawn.length > 0 && (comparing ? <Changed changes={drawn} /> : <Shares changes={drawn} />)}
      {uncomparedByReason(changes).map(({ reason, changes: uncompared }) => (
        <div key={reason} className="overview-rest">
          <p>{incomparableText(reason, ofTwo)}</p>
          <ul>
            {uncompared.map((change) => (
              <UncomparedQuestion key={changeKey(change)} change={change} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** A key for each question; one that has changed is listed twice, as it is asked now and as it was asked before. */
export const changeKey = ({ question, now }: Change) => `${question.name}-${now ? "now" : "before"}`;

function Changed({ changes }: { changes: Change[] }) {
  const texts = useFigureTexts();
  const { t, topicOf, resultText, verdictText, signedPoints } = texts;
  const span = spanOfChanges(changes);
  return (
    <div className="overview">
      <div className="overview-axis">
        <span>{t("changeTitle")}</span>
        <IntervalAxis span={span} ends={[t("fewer"), t("more")]} tick={signedPoints} />
      </div>
      <ul>
        {changes.map((change) => {
          const outcome = change.outcome!;
          return (
            <li key={changeKey(change)}>
              <div>
                <a href={`#${change.question.name}`}>{topicOf(change.question)}</a>{" "}
                <Tag kind={verdictKinds[outcome.verdict]}>{verdictText(outcome.verdict)}</Tag>
                <p>{resultText(outcome)}</p>
              </div>
              <ChangeMarks marks={marksOf(outcome, texts)} span={span} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The changes of a question under each other. */
export function ChangeMarks({ marks, span }: { marks: Mark[]; span: [from: number, to: number] }) {
  return (
    <div>
      {marks.map(({ at, low, high, isWorst, alt }) => (
        <Interval key={alt} {...{ at, low, high, span }} noChangeAt={0} open={isWorst} label={alt} />
      ))}
    </div>
  );
}

function Shares({ changes }: { changes: Change[] }) {
  const { t, locale, shortOf, shareText, ends } = useFigureTexts();
  return (
    <div className="overview">
      <div className="overview-axis">
        <span>{t("shareTitle")}</span>
        <IntervalAxis span={[0, 1]} tick={(value) => percentText(value, locale)} />
      </div>
      <ul>
        {changes.map((change) => {
          const top = change.now!.top!;
          const values = { share: shareText(change.now), ...ends(top) };
          return (
            <li key={changeKey(change)}>
              <div>
                <a href={`#${change.question.name}`}>{shortOf(change.question)}</a>
                <p>{t("method.interval", values)}</p>
              </div>
              <Interval {...{ ...top, at: top.share, span: [0, 1] }} label={t("shareOf", values)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function UncomparedQuestion({ change }: { change: Change }) {
  const { shortOf, shareTexts } = useFigureTexts();
  const [short, shares] = [shortOf(change.question), shareTexts(change)];
  return (
    <li>
      <a href={`#${change.question.name}`}>{short}</a>
      {shares.length > 0 && followedBy(short, ":", shares.join(" → ")).slice(short.length)}
    </li>
  );
}
