import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { percentText } from "../../base/number-text.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Field, type FieldState } from "../../ui/Field.tsx";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { Table } from "../../ui/Table.tsx";
import { answeredShare, type NightLine } from "./nights.ts";
import type { RoundAdminView } from "./round-admin-view.ts";

interface OpenRoundProps {
  view: RoundAdminView;
  /** The field of a later closing day, with what is wrong with it. */
  closesOn?: FieldState | undefined;
}

/** What the secretariat follows and does while a round is open: numbers of the nights, reminders, and a later closing. */
export function OpenRoundSections({ view, closesOn }: OpenRoundProps) {
  return (
    <>
      <Answered view={view} />
      <Reminders view={view} />
      <Extending view={view} closesOn={closesOn} />
    </>
  );
}

/** More nights are behind a summary. */
const shownNights = 7;

function Answered({ view: { round, invited, nights } }: OpenRoundProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "running" });
  const { locale } = useRenderContext();
  const share = percentText(answeredShare(round.answered, invited), locale);
  return (
    <Section title={t("answered")}>
      <p>{t("share", { answered: round.answered, count: invited, share })}</p>
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

function Extending({ view: { round }, closesOn }: OpenRoundProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "running" });
  const secretariat = useTranslation("surveys", { keyPrefix: "secretariat" }).t;
  return (
    <Section title={t("extend")}>
      <p>{t("extendText")}</p>
      <form method="post" action={`/sekretariat/maalinger/${round.id}/forlaeng`} noValidate>
        <Field
          field={closesOn ?? { id: "closesOn", name: "closesOn" }}
          label={secretariat("closesOn")}
          hint={secretariat("dayHint")}
          inputMode="numeric"
          autoComplete="off"
        />
        <Button look="secondary">{t("extendButton")}</Button>
      </form>
    </Section>
  );
}
