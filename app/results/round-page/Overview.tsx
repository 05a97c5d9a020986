import { numberText, percentText } from "../../base/number-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import type { Change } from "../comparison/changes.ts";
import { Interval, IntervalAxis } from "../charts/Interval.tsx";
import { spanOfChanges } from "../comparison/change-span.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

/** The page in short: one sentence, one picture and one interval a question; what cannot be compared is gathered below. */
export function Overview({ changes, comparing }: { changes: Change[]; comparing: boolean }) {
  const { t, whyText } = useFigureTexts();
  const drawn = drawableChanges(changes, comparing);
  const others = changes.filter((change) => !drawn.includes(change));
  const reasons = [...new Set(others.map(reasonNotDrawn))];
  return (
    <>
      {comparing && <p>{t("summary", countVerdicts(changes))}</p>}
      {comparing && drawn.length > 0 && <p className="hint">{t("rounded")}</p>}
      {drawn.length > 0 && (comparing ? <Changed changes={drawn} /> : <Shares changes={drawn} />)}
      {reasons.map((reason) => (
        <div key={reason} className="overview-rest">
          <p>{whyText(reason, comparing)}</p>
          <ul>
            {others
              .filter((change) => reasonNotDrawn(change) === reason)
              .map((change) => (
                <IncomparableQuestion key={changeKey(change)} change={change} />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The questions whose change, or share where nothing is compared, can be drawn. */
export const drawableChanges = (changes: Change[], comparing: boolean): Change[] =>
  changes.filter(({ outcome: told, now }) => (comparing ? told : now?.top));

/** A question that changed stands twice: as it is asked now, and as it was asked before. */
export const changeKey = ({ question, now }: Change) => `${question.name}-${now ? "now" : "before"}`;

function reasonNotDrawn({
  question,
  incomparable: apart,
  now,
  before,
}: Change): NonNullable<Change["incomparable"]> {
  if (!question.ordered) return "unordered";
  const figure = now ?? before?.figure;
  return (
    apart ??
    (figure?.known === "unknown" || figure?.known === "withheld" || figure?.known === "empty"
      ? figure.known
      : "one-round")
  );
}

/** How many questions there are, and what became of them. */
export const countVerdicts = (changes: Change[]) => {
  const count = (verdict: string) => changes.filter(({ outcome: told }) => told?.verdict === verdict).length;
  const told = changes.filter((change) => change.outcome).length;
  const [better, worse, open] = ["better", "worse", "open"].map(count);
  return { all: changes.length, better, worse, open, apart: changes.length - told };
};

const tagKinds = { better: "good", worse: "bad", open: "plain" } as const;

function Changed({ changes }: { changes: Change[] }) {
  const { t, locale, shortOf, changeWords, differenceWords } = useFigureTexts();
  const span = spanOfChanges(changes);
  const points = (value: number) => `${value > 0 ? "+" : ""}${numberText(value * 100, locale)}`;
  return (
    <div className="overview">
      <div className="overview-axis">
        <span>{t("changeTitle")}</span>
        <IntervalAxis span={span} ends={[t("worse"), t("better")]} tick={points} />
      </div>
      <ul>
        {changes.map((change) => {
          const told = change.outcome!;
          const { difference } = told.comparison.top2;
          return (
            <li key={changeKey(change)}>
              <div>
                <a href={`#${change.question.name}`}>{shortOf(change.question)}</a>{" "}
                <Tag kind={tagKinds[told.verdict]}>{t(`verdict.${told.verdict}`)}</Tag>
                <p>{changeWords(told.comparison)}</p>
              </div>
              <Interval
                {...{ ...difference, at: difference.points, span, noChangeAt: 0 }}
                label={t("change", differenceWords(difference))}
              />
            </li>
          );
        })}
      </ul>
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
          const words = { share: shareText(change.now), ...ends(top) };
          return (
            <li key={changeKey(change)}>
              <div>
                <a href={`#${change.question.name}`}>{shortOf(change.question)}</a>
                <p>{t("method.interval", words)}</p>
              </div>
              <Interval {...{ ...top, at: top.share, span: [0, 1] }} label={t("shareOf", words)} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function IncomparableQuestion({ change }: { change: Change }) {
  const { shortOf, shareText } = useFigureTexts();
  const { question, before, now } = change;
  const figures = question.ordered
    ? [before?.figure, now].flatMap((figure) => (figure ? [shareText(figure)] : []))
    : [];
  return (
    <li>
      <a href={`#${question.name}`}>{shortOf(question)}</a>
      {figures.length > 0 && `: ${figures.join(" → ")}`}
    </li>
  );
}
