import { percentText } from "../../base/number-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { ChangeLanes, LaneDot, type Lane } from "../charts/ChangeLanes.tsx";
import { Interval, IntervalAxis } from "../charts/Interval.tsx";
import type { IncomparableReason } from "../comparison/changes.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { type OverviewRow, overviewRows } from "./overview-rows.ts";
import type { ResultsView } from "./results-view.ts";
import { questionPart, resultAddress, type RoundAddress } from "./round-address.ts";

interface ChangeOverviewProps {
  view: ResultsView;
  address: RoundAddress;
}

/** The result in one picture: a row for each question, with its shares, its verdict and the interval of its change. */
export function ChangeOverview({ view, address }: ChangeOverviewProps) {
  const texts = useFigureTexts();
  const rows = overviewRows(view, texts);
  const span = view.earlier ? spanOfLanes(rows) : ([0, 1] as const);
  return (
    <>
      <div className="changes">
        <OverviewAxis comparing={view.earlier !== null} span={[...span]} />
        <ul>
          {rows
            .filter(({ picture }) => picture)
            .map((row) => (
              <DrawnRow key={row.name} row={row} span={[...span]} address={address} />
            ))}
        </ul>
      </div>
      <NotDrawn rows={rows} comparing={view.earlier !== null} address={address} />
      <OverviewKey rows={rows} comparing={view.earlier !== null} />
    </>
  );
}

/** The span that all changes are drawn to: symmetric, as fractions, up to the next ten percentage points. */
function spanOfLanes(rows: OverviewRow[]): [number, number] {
  const ends = lanesOf(rows).flatMap(({ low, high }) => [-low, high]);
  const reach = Math.max(0.1, Math.ceil(Math.max(0, ...ends) * 10) / 10);
  return [-reach, reach];
}

const lanesOf = (rows: OverviewRow[]): Lane[] =>
  rows.flatMap(({ picture }) => (picture && "lanes" in picture ? picture.lanes : []));

function OverviewAxis({ comparing, span }: { comparing: boolean; span: [number, number] }) {
  const { t, locale, signedPoints } = useFigureTexts();
  return (
    <div className="changes-axis">
      <span className="changes-picture">
        {comparing ? (
          <IntervalAxis narrow span={span} ends={[t("fewer"), t("more")]} tick={signedPoints} />
        ) : (
          <IntervalAxis narrow span={span} tick={(value) => percentText(value, locale)} />
        )}
      </span>
      <span className="changes-shares">{t("topTwo")}</span>
    </div>
  );
}

interface DrawnRowProps {
  row: OverviewRow;
  span: [number, number];
  address: RoundAddress;
}

function DrawnRow({ row: { name, label, shares, verdict, target, picture }, span, address }: DrawnRowProps) {
  return (
    <li>
      <a className="changes-name" href={resultAddress(address, questionPart(name))}>
        {label}
      </a>
      <span className="changes-picture">
        {picture && "lanes" in picture && (
          <ChangeLanes lanes={picture.lanes} span={span} label={picture.alt} />
        )}
        {picture && "share" in picture && (
          <Interval {...{ ...picture.share, at: picture.share.share, span }} label={picture.alt} />
        )}
      </span>
      <span className="changes-shares">
        {shares.slice(0, -1).map((share) => `${share} → `)}
        <strong>{shares.at(-1)}</strong>
      </span>
      <span className="changes-verdict">
        {verdict && <Tag kind={verdict.kind}>{verdict.text}</Tag>}
        {target && <small>{target}</small>}
      </span>
    </li>
  );
}

/** The questions without a picture, by why there is none. */
function NotDrawn({ rows, comparing, address }: Pick<DrawnRowProps, "address"> & NotDrawnProps) {
  const { incomparableText } = useFigureTexts();
  const others = rows.filter(({ picture }) => !picture);
  const reasons = [...new Set(others.map(({ reason }) => reason!))];
  return reasons.map((reason: IncomparableReason) => (
    <p key={reason} className="changes-rest">
      {others
        .filter((row) => row.reason === reason)
        .map(({ name, label, shares }, at) => (
          <span key={name}>
            {at > 0 && ", "}
            <a href={resultAddress(address, questionPart(name))}>{label}</a>
            {shares.length > 0 && ` (${shares.join(" → ")})`}
          </span>
        ))}
      {". "}
      {incomparableText(reason, comparing)}
    </p>
  ));
}

interface NotDrawnProps {
  rows: OverviewRow[];
  comparing: boolean;
}

function OverviewKey({ rows, comparing }: NotDrawnProps) {
  const { t } = useFigureTexts();
  if (!comparing || lanesOf(rows).length === 0) return null;
  const hasWorst = lanesOf(rows).some(({ of }) => of === "worst");
  return (
    <p className="hint changes-key">
      <LaneDot of="best" /> {t("laneKey.best")}
      {hasWorst && (
        <>
          , <LaneDot of="worst" /> {t("laneKey.worst")}
        </>
      )}
      . {t("laneKey.interval")}
    </p>
  );
}
