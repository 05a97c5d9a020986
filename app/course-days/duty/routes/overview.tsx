import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { traceView } from "../../../audit/audit.server.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { ActButton } from "../../../ui/Button.tsx";
import { dayText } from "../../../base/dates/date-text.ts";
import { Empty, Tag } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { Table } from "../../../ui/Table.tsx";
import { dutyOverview, type HalfYear, type OwingAgent } from "../duty-overview.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const viewer = requirePerson(request, "secretariat");
  const now = new Date();
  traceView(viewer, { act: "duty-seen", scope: "course-day-duty" }, now);
  return dutyOverview(now);
}

export default function DutyOverviewPage() {
  const { owing, halves, exempt } = useLoaderData<typeof loader>();
  const { t } = useTranslation("duty");
  const office = useTranslation("planning").t;
  const { locale } = useRenderContext();
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      up={{ to: "/sekretariat/kursusdage", label: office("title") }}
      wide
    >
      <HalfYearTable halves={halves} />
      <Section title={t("owing")}>
        {owing.length === 0 ? <Empty>{t("nobody")}</Empty> : <OwingTable owing={owing} />}
      </Section>
      {exempt.length > 0 && (
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
      )}
    </Page>
  );
}

function HalfYearTable({ halves }: { halves: HalfYear[] }) {
  const { t } = useTranslation("duty");
  const placeText = ({ name, left, later }: HalfYear["places"][number]) =>
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
    { head: t("places"), cell: ({ places }: HalfYear) => places.map(placeText).join(", ") || "–" },
  ];
  return <Table caption={t("halves")} columns={columns} rows={halves} rowKey={({ half }) => half} />;
}

function OwingTable({ owing }: { owing: OwingAgent[] }) {
  const { t } = useTranslation("duty");
  const { locale } = useRenderContext();
  const day = (on: string) => dayText(new Date(on), locale);
  const columns = [
    {
      head: t("name"),
      cell: ({ personId, name }: OwingAgent) => <a href={`/sekretariat/personer/${personId}`}>{name}</a>,
    },
    { head: t("municipality"), cell: ({ municipality }: OwingAgent) => municipality },
    {
      head: t("due"),
      cell: ({ due, overdue }: OwingAgent) => (
        <>
          {day(due)} {overdue && <Tag kind="bad">{t("overdue")}</Tag>}
        </>
      ),
    },
    {
      head: t("stands"),
      cell: ({ standing }: OwingAgent) => <DutyStatusCell standing={standing} day={day} />,
    },
    {
      head: t("exempt"),
      cell: ({ personId, name }: OwingAgent) => (
        <a href={`/sekretariat/kursusdage/pligt/${personId}/fritag`} aria-label={t("exemptFor", { name })}>
          {t("exempt")}
        </a>
      ),
    },
  ];
  return (
    <Table
      caption={t("owing")}
      hideCaption
      columns={columns}
      rows={owing}
      rowKey={({ personId }) => personId}
    />
  );
}

function DutyStatusCell({
  standing,
  day,
}: {
  standing: OwingAgent["standing"];
  day: (on: string) => string;
}) {
  const { t } = useTranslation("duty");
  if (standing.stands === "enrolled")
    return <Tag kind="good">{t("enrolled", { day: day(standing.on) })}</Tag>;
  if (standing.stands === "waiting")
    return <Tag kind="waiting">{t("waiting", { day: day(standing.on) })}</Tag>;
  return <>{t("none")}</>;
}
