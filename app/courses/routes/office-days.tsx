import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../people/guards.server.ts";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import { dayText } from "../../ui/dates.ts";
import { Empty, Notice, Tag } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useScene } from "../../ui/scene.ts";
import { Table } from "../../ui/Table.tsx";
import { listAllDays, type SeenDay } from "../days.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const done = new URL(request.url).searchParams.get("ok");
  const now = new Date();
  return { days: listAllDays(person, now), now, done };
}

export default function OfficeDays() {
  const { days, now, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("planning");
  const { locale } = useScene();
  const columns = [
    {
      head: t("day"),
      cell: ({ id, startsAt }: SeenDay) => (
        <a href={`/sekretariat/kursusdage/${id}`}>{dayText(startsAt, locale)}</a>
      ),
    },
    { head: t("hostHead"), cell: (seen: SeenDay) => seen.municipality },
    { head: t("state"), cell: (day: SeenDay) => <StateTag day={day} now={now} /> },
    { head: t("enrolled"), cell: ({ taken, seats }: SeenDay) => `${taken} / ${seats}`, number: true },
    { head: t("waiting"), cell: ({ waiting }: SeenDay) => waiting, number: true },
  ];
  const drafts = days.filter(({ state, startsAt }) => state === "draft" && startsAt > now).length;
  const said = (["serie", "udgivet"] as const).find((word) => word === done);
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat", label: t("up") }} wide>
      {said && <Notice kind="success">{t(`doneAll.${said}`)}</Notice>}
      <p className="row">
        <ButtonLink to="/sekretariat/kursusdage/ny">{t("create")}</ButtonLink>
        <ButtonLink look="secondary" to="/sekretariat/kursusdage/pligt">
          {t("duty")}
        </ButtonLink>
        <ButtonLink look="secondary" to="/sekretariat/kursusdage/hent-ind">
          {t("lists")}
        </ButtonLink>
      </p>
      {drafts > 0 && (
        <Section title={t("drafts", { count: drafts })}>
          <p>{t("draftsText")}</p>
          <ActButton look="secondary" to="/sekretariat/kursusdage/udgiv">
            {t("publishAll")}
          </ActButton>
        </Section>
      )}
      {days.length === 0 ? (
        <Empty>{t("none")}</Empty>
      ) : (
        <Table caption={t("title")} titled columns={columns} rows={days} rowKey={({ id }) => id} />
      )}
    </Page>
  );
}

function StateTag({ day, now }: { day: SeenDay; now: Date }) {
  const { t } = useTranslation("courses");
  const planning = useTranslation("planning").t;
  const { locale } = useScene();
  if (day.state === "cancelled") return <Tag kind="bad">{t("cancelled")}</Tag>;
  if (day.state === "draft") return <Tag>{t("draft")}</Tag>;
  if (now >= day.endsAt) return <Tag>{t("over")}</Tag>;
  if (now < day.opensAt)
    return <Tag kind="waiting">{planning("notOpen", { day: dayText(day.opensAt, locale) })}</Tag>;
  return now < day.closesAt ? <Tag kind="good">{planning("open")}</Tag> : <Tag>{planning("shut")}</Tag>;
}
