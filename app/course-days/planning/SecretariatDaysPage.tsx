import { useTranslation } from "react-i18next";
import { dayKinds } from "../../../db/enums.ts";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import { Choices } from "../../ui/Choices.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Empty, Tag, UndoableNotice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import type { DaySummary } from "../days/day.ts";
import { useDayWords } from "../days/useDayWords.tsx";
import { LettersText } from "./LettersText.tsx";
import type { SecretariatDaysView } from "./secretariat-views.ts";

/** What the address can say was done (`?ok=`). */
const doneCodes = ["serie", "rettet", "udgivet", "ingen"] as const;

interface SecretariatDaysPageProps {
  view: SecretariatDaysView;
  done?: string | null;
}

/** The secretariat's list of every day, drafts too. */
export function SecretariatDaysPage({ view, done }: SecretariatDaysPageProps) {
  const { t } = useTranslation("planning");
  const doneCode = doneCodes.find((code) => code === done);
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat", label: t("up") }} wide>
      {doneCode && <UndoableNotice>{t(`doneAll.${doneCode}`)}</UndoableNotice>}
      <p className="row">
        <ButtonLink to="/sekretariat/kursusdage/flere">{t("series.title")}</ButtonLink>
        <ButtonLink look="secondary" to="/sekretariat/kursusdage/ny">
          {t("create")}
        </ButtonLink>
        <ButtonLink look="secondary" to="/sekretariat/kursusdage/pligt">
          {t("duty")}
        </ButtonLink>
        <ButtonLink look="secondary" to="/sekretariat/kursusdage/hent-ind">
          {t("lists")}
        </ButtonLink>
      </p>
      {view.drafts && <DraftsSection drafts={view.drafts} />}
      <Filters view={view} />
      <DaysTables view={view} />
    </Page>
  );
}

/** The days ahead, and those that are over, folded where there are days ahead. */
function DaysTables({ view }: { view: SecretariatDaysView }) {
  const { t } = useTranslation("planning");
  const { ahead, past } = view;
  const columns = useColumns(view.now);
  return (
    <>
      {ahead.length === 0 ? (
        <Empty>{t(noneAheadText(view))}</Empty>
      ) : (
        <Table caption={t("title")} hideCaption columns={columns} rows={ahead} rowKey={({ id }) => id} />
      )}
      {past.length > 0 && (
        <details open={ahead.length === 0}>
          <summary>{t("pastDays", { count: past.length })}</summary>
          <Table
            caption={t("pastCaption")}
            hideCaption
            columns={columns}
            rows={past}
            rowKey={({ id }) => id}
          />
        </details>
      )}
    </>
  );
}

function noneAheadText({ hasDays, past, kind, halfYear }: SecretariatDaysView) {
  if (!hasDays) return "none";
  return past.length === 0 && (kind || halfYear) ? "noneOfThem" : "noneAhead";
}

function useColumns(now: Date): Column<DaySummary>[] {
  const { t } = useTranslation("planning");
  const courseDays = useTranslation("courseDays").t;
  const { locale } = useRenderContext();
  return [
    {
      head: t("day"),
      cell: ({ id, startsAt }) => <a href={`/sekretariat/kursusdage/${id}`}>{dayText(startsAt, locale)}</a>,
    },
    { head: t("kindHead"), cell: ({ kind }) => courseDays(`kind.${kind}`) },
    { head: t("hostHead"), cell: ({ municipality }) => municipality },
    { head: t("state"), cell: (day) => <StateTag day={day} now={now} /> },
    {
      head: t("enrolled"),
      cell: ({ state, taken, seats }) => state !== "cancelled" && `${taken} / ${seats}`,
      number: true,
    },
    { head: t("waiting"), cell: ({ state, waiting }) => state !== "cancelled" && waiting, number: true },
  ];
}

/** The days that nobody but the secretariat sees yet, published all at once. */
function DraftsSection({ drafts }: { drafts: NonNullable<SecretariatDaysView["drafts"]> }) {
  const { t } = useTranslation("planning");
  const { nameOf, timesOf } = useDayWords();
  return (
    <Section title={t("drafts", { count: drafts.days.length })}>
      <p>{t("draftsText")}</p>
      <ul>
        {drafts.days.map((day) => (
          <li key={day.id}>
            <a href={`/sekretariat/kursusdage/${day.id}/ret?fra=liste`}>{timesOf(day)}</a>: {nameOf(day)},{" "}
            {[day.venue, day.room].filter(Boolean).join(", ")}
          </li>
        ))}
      </ul>
      <LettersText letters={drafts.letters} />
      <ActButton look="secondary" to="/sekretariat/kursusdage/udgiv">
        {t("publishAll")}
      </ActButton>
    </Section>
  );
}

/** Chooses the kind and the half-year shown: choosing one keeps the other. */
function Filters({ view: { kind, halfYear, halfYears } }: { view: SecretariatDaysView }) {
  const { t } = useTranslation("planning");
  const courseDays = useTranslation("courseDays").t;
  const duty = useTranslation("duty").t;
  const addressOf = (chosen: { kind: string | null; halfYear: string | null }) => {
    const search = new URLSearchParams();
    if (chosen.kind) search.set("slags", chosen.kind);
    if (chosen.halfYear) search.set("halvaar", chosen.halfYear);
    return `/sekretariat/kursusdage${search.size > 0 ? `?${search}` : ""}`;
  };
  const halfYearText = (halfYear: string) =>
    duty("half", { n: halfYear.slice(5), year: halfYear.slice(0, 4) });
  return (
    <>
      <Choices
        label={t("kindHead")}
        choices={[null, ...dayKinds].map((choice) => ({
          to: addressOf({ kind: choice, halfYear }),
          label: choice ? courseDays(`kind.${choice}`) : t("all"),
          chosen: choice === kind,
        }))}
      />
      <Choices
        label={duty("halfHead")}
        choices={[null, ...halfYears].map((choice) => ({
          to: addressOf({ kind, halfYear: choice }),
          label: choice ? halfYearText(choice) : t("all"),
          chosen: choice === halfYear,
        }))}
      />
    </>
  );
}

function StateTag({ day, now }: { day: DaySummary; now: Date }) {
  const { t } = useTranslation("courseDays");
  const planning = useTranslation("planning").t;
  const { locale } = useRenderContext();
  if (day.state === "cancelled")
    return (
      <>
        <Tag kind="bad">{t("cancelled")}</Tag> {day.changeReason}
      </>
    );
  if (day.state === "draft") return <Tag>{t("draft")}</Tag>;
  if (now >= day.endsAt) return <Tag>{t("over")}</Tag>;
  if (now < day.opensAt)
    return <Tag kind="waiting">{planning("notOpen", { day: dayText(day.opensAt, locale) })}</Tag>;
  return now < day.closesAt ? <Tag kind="good">{planning("open")}</Tag> : <Tag>{planning("shut")}</Tag>;
}
