import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { traceView } from "../../../audit/audit.server.ts";
import { HowCounted } from "../../../overviews/team/HowCounted.tsx";
import { OutcomeNotice } from "../../../overviews/team/OutcomeNotice.tsx";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { ActButton } from "../../../ui/Button.tsx";
import { dayText } from "../../../base/dates/date-text.ts";
import { Empty, Notice, Tag, UndoableNotice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { Table } from "../../../ui/Table.tsx";
import { choicesAmong, dutyOverview } from "../duty-overview.server.ts";
import { isAllTicked, matchesDutyFilter, readDutyFilter } from "../duty-filter.ts";
import { DutyFilterForm } from "../DutyFilterForm.tsx";
import type { HalfYear } from "../duty-overview.ts";
import { OwingTable } from "../OwingTable.tsx";
import { findProgrammeStart } from "../../../elearning/deadlines/programme-start.server.ts";

export function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = currentPerson(context);
  const now = new Date();
  traceView(viewer, { act: "duty-seen", scope: "course-day-duty" }, now);
  const query = new URL(request.url).searchParams;
  const filter = readDutyFilter(query);
  const { owing, ...overview } = dutyOverview(now);
  return {
    ...overview,
    ...choicesAmong(owing),
    filter,
    ticked: isAllTicked(query),
    all: owing.length,
    owing: owing.filter((agent) => matchesDutyFilter(agent, filter)),
    programmeStart: findProgrammeStart(now),
    ok: query.get("ok"),
    count: Number(query.get("antal") ?? 0) || 0,
  };
}

export default function DutyOverviewPage() {
  const seen = useLoaderData<typeof loader>();
  const { halves, exempt, programmeStart, startingLater, ok, count } = seen;
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
      {ok === "fritaget" && <UndoableNotice>{t("exemptedCount", { count })}</UndoableNotice>}
      {ok === "begyndelse" && <Notice kind="success">{t("start.saved")}</Notice>}
      <OutcomeNotice />
      <HalfYearTable halves={halves} />
      <Section title={t("owing")}>
        {seen.all === 0 ? <Empty>{t("nobody")}</Empty> : <Owing seen={seen} />}
      </Section>
      <Exempted exempt={exempt} />
      <HowCounted startingLater={startingLater} />
      <ProgrammeStart on={programmeStart} />
    </Page>
  );
}

function Owing({ seen }: { seen: ReturnType<typeof loader> }) {
  const { t } = useTranslation("duty");
  const { owing, all, filter, ticked } = seen;
  return (
    <>
      <DutyFilterForm {...seen} />
      <p className="hint">{t("shown", { count: owing.length, all })}</p>
      {owing.length === 0 ? (
        <Empty>{t("noneShown")}</Empty>
      ) : (
        <OwingTable owing={owing} filter={filter} ticked={ticked} />
      )}
    </>
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
