import { useTranslation } from "react-i18next";
import { dayText, formDayText } from "../../base/dates/date-text.ts";
import { percentText } from "../../base/number-text.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import type { FieldState } from "../../ui/Field.tsx";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { Table } from "../../ui/Table.tsx";
import { answeredShare, type NightLine } from "./nights.ts";
import type { RoundAdminView } from "./round-admin-view.ts";

interface OpenRoundProps {
  view: RoundAdminView;
  /** The fields of a later closing, with what is wrong with them. */
  extending?: ((name: string) => FieldState) | undefined;
}

/** What the secretariat follows and does while a round is open: numbers of the nights, reminders, and a later closing. */
export function OpenRoundSections({ view, extending }: OpenRoundProps) {
  return (
    <>
      <Answered view={view} />
      <Reminders view={view} />
      <Extending view={view} extending={extending} />
    </>
  );
}

/** More nights are behind a summary. */
const shownNights = 7;

function Answered({ view: { round, invited, nights } }: OpenRoundProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "running" });
  const { locale } = useRenderContext();
  const [latest] = nights;
  const counted = latest && {
    answered: round.answered,
    count: invited,
    share: percentText(answeredShare(round.answered, invited), locale),
    day: dayText(new Date(latest.day), locale),
  };
  return (
    <Section title={t("answered")}>
      <p>{counted ? t("share", counted) : t("uncounted")}</p>
      {nights.length > 0 && <NightTable nights={nights.slice(0, shownNights)} />}
      {nights.length > shownNights && (
        <details className="more">
          <summary>{t("earlierNights", { count: nights.length - shownNights })}</summary>
          <NightTable nights={nights.slice(shownNights)} />
        </details>
      )}
      <p className="hint">{t("nightly")}</p>
    </Section>
  );
}

function NightTable({ nights }: { nights: NightLine[] }) {
  const { t } = useTranslation("surveys", { keyPrefix: "running" });
  const { locale } = useRenderContext();
  const columns = [
    { head: t("night"), cell: ({ day }: NightLine) => dayText(new Date(day), locale) },
    { head: t("fresh"), cell: ({ fresh }: NightLine) => fresh, number: true },
    { head: t("total"), cell: ({ answered }: NightLine) => answered, number: true },
    { head: t("rate"), cell: ({ share }: NightLine) => percentText(share, locale), number: true },
  ];
  return (
    <Table caption={t("nights")} hideCaption columns={columns} rows={nights} rowKey={({ day }) => day} />
  );
}

function Reminders({ view: { round, reminders } }: OpenRoundProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "running" });
  const { locale } = useRenderContext();
  if (!reminders) return null;
  const { sent, nextAt, obstacle } = reminders;
  return (
    <Section title={t("reminders")}>
      <p>
        {round.remindersMax > 0 && t("remindersSent", { sent, count: round.remindersMax })}{" "}
        {nextAt && t("nextReminder", { day: dayText(nextAt, locale) })}{" "}
        {obstacle && t(`obstacle.${obstacle}`)}
      </p>
      {!obstacle && (
        <ButtonLink look="secondary" to={`/sekretariat/maalinger/${round.id}/paamind`}>
          {t("toRemind")}
        </ButtonLink>
      )}
    </Section>
  );
}

function Extending({ view: { round }, extending }: OpenRoundProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "running" });
  const secretariat = useTranslation("surveys", { keyPrefix: "secretariat" }).t;
  const { resultsOn } = round;
  const field = (name: string, initialValue = "") => extending?.(name) ?? { id: name, name, initialValue };
  const dated = { hint: secretariat("dayHint") } as const;
  return (
    <Section title={t("extend")}>
      <p>{t("extendText")}</p>
      <form method="post" action={`/sekretariat/maalinger/${round.id}/forlaeng`} noValidate>
        <DateField field={field("closesOn")} label={secretariat("closesOn")} {...dated} />
        <DateField
          field={field("resultsOn", resultsOn ? formDayText(resultsOn) : "")}
          label={secretariat("resultsOn")}
          {...dated}
          hint={resultsOn ? dated.hint : `${dated.hint}. ${t("noResultsDay")}`}
        />
        <Button look="secondary">{t("extendButton")}</Button>
      </form>
    </Section>
  );
}
