import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { traceView } from "../../../audit/audit.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { ActButton } from "../../../ui/Button.tsx";
import { dayText } from "../../../base/dates/date-text.ts";
import { Empty, Notice, Tag, UndoableNotice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { type Column, Table } from "../../../ui/Table.tsx";
import type { DutyStatus } from "../duty.ts";
import { dutyOverview } from "../duty-overview.server.ts";
import type { HalfYear, OwingAgent } from "../duty-overview.ts";
import { findProgrammeStart } from "../programme.server.ts";

export function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = currentPerson(context);
  const now = new Date();
  traceView(viewer, { act: "duty-seen", scope: "course-day-duty" }, now);
  return {
    ...dutyOverview(now),
    programmeStart: findProgrammeStart(now),
    ok: new URL(request.url).searchParams.get("ok"),
  };
}

export default function DutyOverviewPage() {
  const { owing, halves, exempt, programmeStart, ok } = useLoaderData<typeof loader>();
  const { t } = useTranslation("duty");
  const planning = useTranslation("planning").t;
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      up={{ to: "/sekretariat/kursusdage", label: planning("title") }}
      wide
    >
      {ok === "ophaevet" && <UndoableNotice>{t("lifted")}</UndoableNotice>}
      {ok === "begyndelse" && <Notice kind="success">{t("start.saved")}</Notice>}
      <HalfYearTable halves={halves} />
      <Section title={t("owing")}>
        {owing.length === 0 ? <Empty>{t("nobody")}</Empty> : <OwingTable owing={owing} />}
      </Section>
      <Exempted exempt={exempt} />
      <ProgrammeStart on={programmeStart} />
    </Page>
  );
}

function Exempted({ exempt }: { exempt: ReturnType<typeof dutyOverview>["exempt"] }) {
  const { t } = useTranslation("duty");
  const { locale } = useRenderContext();
  if (exempt.length === 0) return null;
  return (
    <Section title={t("exempted")}>
      <ul className="past-days">
        {exempt.map(({ personId, name, reason, on }) => (
          <li key={personId}>
            <strong>{name}</strong> {t("since", { day: dayText(new Date(on), locale) })}
            <br />
            {reason}{" "}
            <ActButton
              look="quiet"
              to={`/sekretariat/kursusdage/pligt/${personId}/ophaev`}
              label={t("liftFor", { name })}
            >
              {t("lift")}
            </ActButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ProgrammeStart({ on }: { on: string | null }) {
  const { t } = useTranslation("duty");
  const { locale } = useRenderContext();
  return (
    <p className="hint">
      {on ? t("start.is", { day: dayText(new Date(on), locale) }) : t("start.unknown")}{" "}
      <a href="/sekretariat/kursusdage/pligt/begyndelse">{t("start.change")}</a>
    </p>
  );
}

function HalfYearTable({ halves }: { halves: HalfYear[] }) {
  const { t } = useTranslation("duty");
  const municipalityText = ({ name, left, later }: HalfYear["municipalities"][number]) =>
    later > 0 ? t("placeLater", { name, left, later }) : t("place", { name, left });
  const columns = [
    {
      head: t("halfHead"),
      cell: ({ half }: HalfYear) => t("half", { n: half.slice(5), year: half.slice(0, 4) }),
    },
    { head: t("owe"), cell: ({ owe }: HalfYear) => owe, number: true },
    { head: t("withSeat"), cell: ({ withSeat }: HalfYear) => withSeat, number: true },
    {
      head: t("seatsLeft"),
      cell: ({ owe, withSeat, seatsLeft, seatsLater }: HalfYear) => {
        const lacking = owe - withSeat - seatsLeft - seatsLater;
        return lacking > 0 ? (
          <>
            {seatsLeft} <Tag kind="bad">{t("short", { count: lacking })}</Tag>
          </>
        ) : (
          seatsLeft
        );
      },
      number: true,
    },
    { head: t("seatsLater"), cell: ({ seatsLater }: HalfYear) => seatsLater, number: true },
    {
      head: t("places"),
      cell: ({ municipalities }: HalfYear) => municipalities.map(municipalityText).join(", ") || "–",
    },
  ];
  return <Table caption={t("halves")} columns={columns} rows={halves} rowKey={({ half }) => half} />;
}

function OwingTable({ owing }: { owing: OwingAgent[] }) {
  const { t } = useTranslation("duty");
  return (
    <Table
      caption={t("owing")}
      hideCaption
      columns={useOwingColumns()}
      rows={owing}
      rowKey={({ personId }) => personId}
    />
  );
}

function useOwingColumns(): Column<OwingAgent>[] {
  const { t } = useTranslation("duty");
  const { locale } = useRenderContext();
  const day = (on: string) => dayText(new Date(on), locale);
  return [
    {
      head: t("name"),
      cell: ({ personId, name }) => <a href={`/sekretariat/personer/${personId}`}>{name}</a>,
    },
    { head: t("municipality"), cell: ({ municipality }) => municipality },
    {
      head: t("due"),
      cell: ({ due, overdue }) => (
        <>
          {day(due)} {overdue && <Tag kind="bad">{t("overdue")}</Tag>}
        </>
      ),
    },
    { head: t("stands"), cell: ({ dutyStatus }) => <DutyStatusCell status={dutyStatus} /> },
    {
      head: t("exempt"),
      cell: ({ personId, name }) => (
        <a href={`/sekretariat/kursusdage/pligt/${personId}/fritag`} aria-label={t("exemptFor", { name })}>
          {t("exempt")}
        </a>
      ),
    },
  ];
}

function DutyStatusCell({ status }: { status: DutyStatus }) {
  const { t } = useTranslation("duty");
  const { locale } = useRenderContext();
  if (status.stands !== "enrolled" && status.stands !== "waiting") return <>{t("none")}</>;
  const day = dayText(new Date(status.on), locale);
  return <Tag kind={status.stands === "enrolled" ? "good" : "waiting"}>{t(status.stands, { day })}</Tag>;
}
