import { useTranslation } from "react-i18next";
import { dayKinds } from "../../../db/enums.ts";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import { Choices } from "../../ui/Choices.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Empty, Notice, Tag } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { Table } from "../../ui/Table.tsx";
import type { DaySummary } from "../days/days.server.ts";
import { LettersText } from "./LettersText.tsx";
import type { SecretariatDaysView } from "./secretariat-days.server.ts";

interface SecretariatDaysPageProps {
  view: SecretariatDaysView;
  done?: string | null;
  refused?: "unsure";
}

/** Every day there is, drafts too, as the secretariat finds its way among them. */
export function SecretariatDaysPage({ view, done, refused }: SecretariatDaysPageProps) {
  const { t } = useTranslation("planning");
  const words = useTranslation("courseDays").t;
  const site = useTranslation("site").t;
  const { locale } = useRenderContext();
  const { days, drafts, now } = view;
  const columns = [
    {
      head: t("day"),
      cell: ({ id, startsAt }: DaySummary) => (
        <a href={`/sekretariat/kursusdage/${id}`}>{dayText(startsAt, locale)}</a>
      ),
    },
    { head: t("kindHead"), cell: ({ kind }: DaySummary) => words(`kind.${kind}`) },
    { head: t("hostHead"), cell: (seen: DaySummary) => seen.municipality },
    { head: t("state"), cell: (day: DaySummary) => <StateTag day={day} now={now} /> },
    { head: t("enrolled"), cell: ({ taken, seats }: DaySummary) => `${taken} / ${seats}`, number: true },
    { head: t("waiting"), cell: ({ waiting }: DaySummary) => waiting, number: true },
  ];
  const said = (["serie", "udgivet", "ingen"] as const).find((word) => word === done);
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat", label: t("up") }} wide>
      {refused && <Notice kind="error">{site("unsure")}</Notice>}
      {said && !refused && <Notice kind="success">{t(`doneAll.${said}`)}</Notice>}
      <p className="row">
        <ButtonLink to="/sekretariat/kursusdage/ny">{t("create")}</ButtonLink>
        <ButtonLink look="secondary" to="/sekretariat/kursusdage/pligt">
          {t("duty")}
        </ButtonLink>
        <ButtonLink look="secondary" to="/sekretariat/kursusdage/hent-ind">
          {t("lists")}
        </ButtonLink>
      </p>
      {drafts && (
        <Section title={t("drafts", { count: drafts.count })}>
          <p>{t("draftsText")}</p>
          <LettersText letters={drafts.letters} />
          <ActButton look="secondary" final to="/sekretariat/kursusdage/udgiv">
            {t("publishAll")}
          </ActButton>
        </Section>
      )}
      <Filters view={view} />
      {days.length === 0 ? (
        <Empty>{t(view.any ? "noneOfThem" : "none")}</Empty>
      ) : (
        <Table caption={t("title")} hideCaption columns={columns} rows={days} rowKey={({ id }) => id} />
      )}
    </Page>
  );
}

/** Which kind and which half-year is shown: each keeps the other. */
function Filters({ view: { kind, half, halves } }: { view: SecretariatDaysView }) {
  const { t } = useTranslation("planning");
  const words = useTranslation("courseDays").t;
  const duty = useTranslation("duty").t;
  const to = (chosen: { kind: string | null; half: string | null }) => {
    const asked = new URLSearchParams();
    if (chosen.kind) asked.set("slags", chosen.kind);
    if (chosen.half) asked.set("halvaar", chosen.half);
    return `/sekretariat/kursusdage${asked.size > 0 ? `?${asked}` : ""}`;
  };
  const halfText = (one: string) => duty("half", { n: one.slice(5), year: one.slice(0, 4) });
  return (
    <>
      <Choices
        label={t("kindHead")}
        choices={[null, ...dayKinds].map((one) => ({
          to: to({ kind: one, half }),
          label: one ? words(`kind.${one}`) : t("all"),
          chosen: one === kind,
        }))}
      />
      <Choices
        label={duty("halfHead")}
        choices={[null, ...halves].map((one) => ({
          to: to({ kind, half: one }),
          label: one ? halfText(one) : t("all"),
          chosen: one === half,
        }))}
      />
    </>
  );
}

function StateTag({ day, now }: { day: DaySummary; now: Date }) {
  const { t } = useTranslation("courseDays");
  const planning = useTranslation("planning").t;
  const { locale } = useRenderContext();
  if (day.state === "cancelled") return <Tag kind="bad">{t("cancelled")}</Tag>;
  if (day.state === "draft") return <Tag>{t("draft")}</Tag>;
  if (now >= day.endsAt) return <Tag>{t("over")}</Tag>;
  if (now < day.opensAt)
    return <Tag kind="waiting">{planning("notOpen", { day: dayText(day.opensAt, locale) })}</Tag>;
  return now < day.closesAt ? <Tag kind="good">{planning("open")}</Tag> : <Tag>{planning("shut")}</Tag>;
}
