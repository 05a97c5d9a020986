import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { readinessText } from "../../onboarding/readiness/ShiftTable.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Field, TextField } from "../../ui/Field.tsx";
import { type FormReply, fieldStates } from "../../ui/fields.ts";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import type { Candidate, PersonRecords, Seat, SeenDuplicates } from "./duplicates.ts";

interface MergePageProps {
  person: { id: number; name: string };
  q: string;
  candidates: Candidate[];
  seen: SeenDuplicates | null;
  /** What the form sends back, by which a change since then is noticed. */
  shown: string;
  /** The merging was asked for without the tick that it cannot be undone, or of two who had changed since the page was shown. */
  refused: "unconfirmed" | "changed" | null;
  /** What was typed in a form that was not taken. */
  reply?: FormReply;
}

/** Merging two entries of one person: first choosing the other, then the two side by side, then the act. */
export function MergePage({ person, q, candidates, seen, shown, refused, reply }: MergePageProps) {
  const { t } = useTranslation("merging");
  const at = `/sekretariat/personer/${person.id}`;
  return (
    <Page
      title={t("title", { name: person.name })}
      lead={t("lead")}
      up={{ to: at, label: person.name }}
      wide={seen !== null}
    >
      {seen ? (
        <SideBySide at={at} {...{ seen, shown, refused, reply }} />
      ) : (
        <Candidates at={at} q={q} candidates={candidates} />
      )}
    </Page>
  );
}

function Candidates({ at, q, candidates }: Pick<MergePageProps, "q" | "candidates"> & { at: string }) {
  const { t } = useTranslation("merging");
  return (
    <Section title={t("who")}>
      <search>
        <form className="search">
          <Field
            field={{ id: "q", name: "q", initialValue: q }}
            label={t("search")}
            type="search"
            maxLength={100}
            autoComplete="off"
          />
          <Button look="secondary">{t("searchButton")}</Button>
        </form>
      </search>
      {candidates.length === 0 ? (
        <Empty>{t(q ? "foundNone" : "none")}</Empty>
      ) : (
        <ul className="plain">
          {candidates.map(({ id, name, mail, municipality }) => (
            <li key={id}>
              <a href={`${at}/sammenlaeg?med=${id}`}>{name}</a>,{" "}
              {[mail, municipality].filter(Boolean).join(", ")}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface SideBySideProps extends Pick<MergePageProps, "shown" | "refused" | "reply"> {
  at: string;
  seen: SeenDuplicates;
}

function SideBySide({ at, seen, shown, refused, reply }: SideBySideProps) {
  const site = useTranslation("site").t;
  const { t } = useTranslation("merging");
  const { kept, merged } = seen;
  const fields = fieldStates(reply, (complaint) => t(`reasonWrong.${complaint as "missing"}`));
  const self = Number(at.split("/").at(-1));
  const other = self === kept.id ? merged.id : kept.id;
  const page = `${at}/sammenlaeg?med=${other}&behold=`;
  return (
    <>
      <ComparisonTable seen={seen} />
      {!seen.refused && !seen.after && <p>{t("noAfter")}</p>}
      <p>
        <ButtonLink to={`${page}${merged.id}`} look="secondary">
          {t("swap", { mail: merged.mail })}
        </ButtonLink>
      </p>
      {seen.refused ? (
        <Notice kind="warning" title={t("refused")}>
          {t(`wrong.${seen.refused}`, { round: seen.round ?? "" })}
        </Notice>
      ) : (
        <Section title={t("act")}>
          <p>{t("actText", { kept: kept.mail, gone: merged.mail })}</p>
          <Consequences seen={seen} />
          {refused && (
            <Notice kind="error">{refused === "changed" ? t("changed") : site("unconfirmed")}</Notice>
          )}
          <form method="post" action={`${page}${kept.id}`} noValidate>
            <input type="hidden" name="behold" value={kept.id} />
            <input type="hidden" name="shown" value={shown} />
            <TextField field={fields("reason")} label={t("reason")} hint={t("reasonHint")} maxLength={500} />
            <ConfirmTick />
            <Button look="danger">{t("button")}</Button>
          </form>
        </Section>
      )}
    </>
  );
}

/** What becomes of the running plans, and of seats that exclude each other. */
const Consequences = ({ seen }: { seen: SeenDuplicates }) => (
  <>
    <PlanNote seen={seen} />
    <ReleasedSeats seats={seen.released} />
  </>
);

/** What becomes of the running plans. */
function PlanNote({ seen: { kept, merged, after } }: { seen: SeenDuplicates }) {
  const { t } = useTranslation("merging");
  const { locale } = useRenderContext();
  const plan = after && (after.plan ?? kept.plan ?? merged.plan);
  if (!plan) return null;
  const day = dayText(new Date(plan.startsOn), locale);
  const what = after.plan ? (kept.plan && merged.plan ? "joined" : "follows") : "ends";
  return <p>{t(`planNote.${what}`, { day })}</p>;
}

/** The seats and places that merging gives up, and why. */
function ReleasedSeats({ seats }: { seats: Seat[] }) {
  const { t } = useTranslation("merging");
  const person = useTranslation("person").t;
  const { locale } = useRenderContext();
  if (seats.length === 0) return null;
  return (
    <Notice kind="warning" title={t("released")}>
      <ul>
        {seats.map(({ dayId, on, state, municipality }) => (
          <li key={`${dayId}-${state}`}>
            {`${dayText(new Date(on), locale)}, ${municipality} (${person(`state.${state}`)})`}
          </li>
        ))}
      </ul>
      <p>{t("releasedText")}</p>
    </Notice>
  );
}

function ConfirmTick() {
  const { t } = useTranslation("site");
  return (
    <label className="choice">
      <input type="checkbox" name="sikker" value="ja" required />
      {t("final")}
    </label>
  );
}

interface Line {
  what: string;
  kept: string;
  merged: string;
  after: string;
}

function ComparisonTable({ seen }: { seen: SeenDuplicates }) {
  const { t } = useTranslation("merging");
  const rowTexts = useRowTexts();
  const { kept, merged, after } = seen;
  const lines: Line[] = Object.entries(rowTexts)
    .filter(([, textOf]) => textOf(kept) || textOf(merged))
    .map(([row, textOf]) => ({
      what: t(`row.${row as "name"}`),
      kept: textOf(kept) || "–",
      merged: textOf(merged) || "–",
      after: after ? textOf(after) || "–" : "",
    }));
  const columns: Column<Line>[] = [
    { head: t("column.what"), cell: ({ what }) => what },
    { head: t("column.kept"), cell: ({ kept }) => kept },
    { head: t("column.gone"), cell: ({ merged }) => merged },
    ...(after ? [{ head: t("column.after"), cell: ({ after }: Line) => <strong>{after}</strong> }] : []),
  ];
  return <Table caption={t("caption")} columns={columns} rows={lines} rowKey={({ what }) => what} />;
}

/** The text of each row for one person; empty when there is nothing to say. */
function useRowTexts() {
  const { t } = useTranslation("merging");
  const person = useTranslation("person").t;
  const ready = useTranslation("readiness").t;
  const site = useTranslation("site").t;
  const { locale } = useRenderContext();
  const day = (on: string) => dayText(new Date(on), locale);
  return {
    name: ({ name }: PersonRecords) => name,
    mail: ({ mail }: PersonRecords) => mail,
    municipality: ({ municipality }: PersonRecords) => municipality ?? "",
    roles: ({ roles }: PersonRecords) => roles.map((role) => site(`role.${role}`)).join(", "),
    startsOn: ({ startsOn }: PersonRecords) => day(startsOn),
    leftOn: ({ leftOn }: PersonRecords) => (leftOn ? day(leftOn) : ""),
    seats: ({ seats }: PersonRecords) =>
      seats.map(({ on, state }) => `${day(on)} (${person(`state.${state}`)})`).join("; "),
    marks: ({ marks }: PersonRecords) =>
      marks.map(({ on, mark }) => `${day(on)} (${person(`mark.${mark}`)})`).join("; "),
    lessons: ({ lessons }: PersonRecords) => String(lessons),
    courses: ({ courses }: PersonRecords) => courses.join(", "),
    diplomas: ({ diplomas }: PersonRecords) => diplomas.join(", "),
    shifts: ({ shifts }: PersonRecords) => shifts && readinessText(shifts, ready, locale),
    plan: ({ plan }: PersonRecords) => plan && t("plan", { ...plan, day: day(plan.startsOn) }),
    surveys: ({ surveys }: PersonRecords) => (surveys ? t("asked", { count: surveys }) : ""),
  };
}
