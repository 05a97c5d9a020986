import { percentText } from "../../base/number-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { ChangeLanes, LaneDot, type Lane } from "../charts/ChangeLanes.tsx";
import { Interval, IntervalAxis } from "../charts/Interval.tsx";
import type { IncomparableReason } from "../comparison/changes.ts";
import { spanOfChanges } from "../comparison/change-span.ts";
import { withoutEndMark } from "../comparison/headings.ts";
import { areCompared } from "../comparison/outcomes.ts";
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
  const drawn = rows.filter(({ picture }) => picture);
  const comparing = areCompared(view.changes);
  const span: [number, number] = comparing ? spanOfChanges(view.changes) : [0, 1];
  return (
    <>
      {drawn.length > 0 && (
        <div className="changes">
          <OverviewAxis comparing={comparing} span={span} />
          <ul>
            {drawn.map((row) => (
              <DrawnRow key={row.name} row={row} span={span} address={address} />
            ))}
          </ul>
        </div>
      )}
      <Reasons rows={rows} ofTwo={view.earlier !== null} address={address} />
      {comparing && <OverviewKey rows={rows} />}
    </>
  );
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

function DrawnRow({ row, span, address }: DrawnRowProps) {
  const { t } = useFigureTexts();
  const { name, label, shares, municipalities, verdict, target, picture } = row;
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
        {municipalities !== null && <small>{t("inMunicipalities", { count: municipalities })}</small>}
        {target && <small>{target}</small>}
      </span>
    </li>
  );
}

interface ReasonsProps {
  rows: OverviewRow[];
  /** Whether there is an earlier round that the questions could have been compared with. */
  ofTwo: boolean;
  address: RoundAddress;
}

/** The questions without a picture, or without a change that could have been shown, by why there is none. */
function Reasons({ rows, ofTwo, address }: ReasonsProps) {
  const reasons = [...new Set(rows.flatMap(({ reason }) => reason ?? []))];
  return reasons.map((reason: IncomparableReason) => {
    const own = rows.filter((row) => row.reason === reason);
    const isLong = own.some(({ picture, shares }) => !picture && shares.length > 0);
    return isLong ? (
      <LongReason key={reason} {...{ rows: own, reason, ofTwo, address }} />
    ) : (
      <ShortReason key={reason} {...{ rows: own, reason, ofTwo, address }} />
    );
  });
}

interface ReasonProps extends ReasonsProps {
  reason: IncomparableReason;
}

function ShortReason({ rows, reason, ofTwo, address }: ReasonProps) {
  const { incomparableText } = useFigureTexts();
  return (
    <p className="changes-rest">
      {rows.map(({ name, label }, at) => (
        <span key={name}>
          {at > 0 && ", "}
          <a href={resultAddress(address, questionPart(name))}>{withoutEndMark(label)}</a>
        </span>
      ))}
      {". "}
      {incomparableText(reason, ofTwo)}
    </p>
  );
}

/** With what is known of each question. */
function LongReason({ rows, reason, ofTwo, address }: ReasonProps) {
  const { incomparableText } = useFigureTexts();
  return (
    <div className="changes-rest">
      <p>{incomparableText(reason, ofTwo)}</p>
      <ul>
        {rows.map(({ name, label, shares, picture }) => (
          <li key={name}>
            <a href={resultAddress(address, questionPart(name))}>{withoutEndMark(label)}</a>
            {!picture && shares.length > 0 && `: ${shares.join(" → ")}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function OverviewKey({ rows }: { rows: OverviewRow[] }) {
  const { t } = useFigureTexts();
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
