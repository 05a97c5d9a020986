import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Empty } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { lastDayText } from "../../ui/last-day.ts";
import type { FormerMember, MembershipRow, Memberships } from "./memberships.ts";

/** Every municipality by its membership, and whom to ask about each. */
export function MembershipsPage({ members, coming, former }: Memberships) {
  const { t } = useTranslation("memberships");
  const site = useTranslation("site").t;
  return (
    <Page
      title={t("title")}
      lead={t("lead", { count: members.length })}
      up={{ to: "/sekretariat", label: site("nav.secretariat") }}
      wide
    >
      <p className="go">
        <ButtonLink to="/sekretariat/kommuner/ny">{t("join.title")}</ButtonLink>
      </p>
      {coming.length > 0 && (
        <Section title={t("coming")}>
          <MunicipalityTable caption={t("coming")} rows={coming} />
        </Section>
      )}
      <Section title={t("members")}>
        {members.length === 0 ? (
          <Empty>{t("none")}</Empty>
        ) : (
          <MunicipalityTable caption={t("members")} rows={members} />
        )}
      </Section>
      {former.length > 0 && (
        <Section title={t("former")}>
          <FormerTable rows={former} />
        </Section>
      )}
    </Page>
  );
}

const MunicipalityLink = ({ code, name }: { code: string; name: string }) => (
  <a href={`/sekretariat/kommuner/${code}/medlemskab`}>{name}</a>
);

function MunicipalityTable({ caption, rows }: { caption: string; rows: MembershipRow[] }) {
  const { t } = useTranslation("memberships");
  const municipalities = useTranslation("municipalities").t;
  const { locale } = useRenderContext();
  const nobody = t("nobody");
  const columns: Column<MembershipRow>[] = [
    { head: municipalities("column.municipality"), cell: (row) => <MunicipalityLink {...row} /> },
    {
      head: t("since"),
      cell: ({ joinedOn, leavesOn }) => (
        <>
          {joinedOn ? dayText(new Date(joinedOn), locale) : t("fromStart")}
          {leavesOn && <span className="beside"> {t("until", { day: lastDayText(leavesOn, locale) })}</span>}
        </>
      ),
    },
    { head: municipalities("column.agents"), number: true, cell: ({ agents }) => agents },
    {
      head: t("leaders"),
      cell: ({ contacts }) =>
        contacts.leaders.map((one) => (one.until ? t("deputy", { name: one.name }) : one.name)).join(", ") ||
        nobody,
    },
    { head: t("superuser"), cell: ({ contacts }) => contacts.superuser?.name ?? nobody },
    { head: t("quality"), cell: ({ contacts }) => contacts.quality?.name ?? nobody },
    { head: t("handler"), cell: ({ contacts }) => contacts.handler?.name ?? nobody },
  ];
  return <Table caption={caption} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

/** The former members, and what their people did. */
function FormerTable({ rows }: { rows: FormerMember[] }) {
  const { t } = useTranslation("memberships");
  const municipalities = useTranslation("municipalities").t;
  const { locale } = useRenderContext();
  // A municipality that left before the site had any of its people has no figures, which is not the same as zero.
  const figure = (history: FormerMember["history"], of: "people" | "attended" | "completed") =>
    history?.people ? history[of] : "–";
  const columns: Column<FormerMember>[] = [
    { head: municipalities("column.municipality"), cell: (row) => <MunicipalityLink {...row} /> },
    { head: t("lastDay"), cell: ({ leavesOn }) => lastDayText(leavesOn!, locale) },
    { head: t("totalPeople"), number: true, cell: ({ history }) => figure(history, "people") },
    {
      head: municipalities("column.attended"),
      number: true,
      cell: ({ history }) => figure(history, "attended"),
    },
    { head: t("completed"), number: true, cell: ({ history }) => figure(history, "completed") },
  ];
  return <Table caption={t("former")} hideCaption columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
