import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { personPage } from "../../base/people-pages.ts";
import { Button, ConfirmationTick } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { DateField } from "../../ui/DateField.tsx";

import { fieldStates } from "../../ui/fields.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { useWaitingText } from "../mail-change/useWaitingText.ts";
import type { EditablePerson } from "./editable-person.ts";
import { lastDayText } from "../../ui/last-day.ts";
import { rolesGivenBy } from "./given-roles.ts";
import { PersonFields } from "./PersonFields.tsx";

/** What was typed in one of the forms, which its act names, and why it was not taken. */
interface Answer {
  reply: { initialValue?: Record<string, unknown> | null; error?: Record<string, string[] | null> | null };
  /** The page of the person who already has the mail address. */
  extra?: { holder?: string | null };
}

interface EditPersonPageProps {
  person: EditablePerson;
  /** After how many months a person who has left is forgotten. */
  months: number;
  /** How many of the person's seats go to others at once when they leave, so that closing them cannot be undone. */
  lostSeats: number;
  answer?: Answer | undefined;
}

/** Everything that can be changed of one person: particulars, leave, deputy, leaving. Each a form of its own. */
export function EditPersonPage({ person, months, lostSeats, answer }: EditPersonPageProps) {
  const { t } = useTranslation("persons");
  const answeredAct = answer?.reply.initialValue?.act;
  const complaintText = (complaint: string) => t(`wrong.${complaint as "missing"}`);
  const fieldsIn = (act: string, initial?: Record<string, string>) =>
    fieldStates(answeredAct === act ? answer?.reply : undefined, complaintText, initial);
  const editor = person.bySecretariat ? "secretariat" : "leader";
  return (
    <Page
      title={t("changeTitle", { name: person.name })}
      up={{ to: personPage(editor, person.id), label: person.name }}
    >
      <Particulars person={person} answer={answer} fields={fieldsIn("data", person.initial)} />
      {person.left && <Release person={person} unconfirmed={answeredAct === "frigoer"} />}
      {!person.left && <Leave person={person} fields={fieldsIn("orlov")} />}
      {!person.left && (person.mayAppointDeputy || (person.bySecretariat && person.deputyUntil)) && (
        <Deputy person={person} fields={fieldsIn("stedfortraeder")} />
      )}
      {!person.left && (
        <End person={person} months={months} lostSeats={lostSeats} refused={answeredAct === "luk"} />
      )}
    </Page>
  );
}

type Fields = ReturnType<typeof fieldStates>;

interface ParticularsProps extends Pick<EditPersonPageProps, "person" | "answer"> {
  fields: Fields;
}

function Particulars({ person, answer, fields }: ParticularsProps) {
  const { t } = useTranslation("persons");
  return (
    <Section title={t("data")}>
      {answer?.reply.error?.[""] && <ChangedMeanwhile person={person} />}
      {person.waitingMail && <WaitingMail person={person} change={person.waitingMail} />}
      <ActForm act="data">
        <input type="hidden" name="set" value={person.fingerprint} />
        <PersonFields
          fields={fields}
          municipalities={person.municipalities}
          offeredRoles={rolesGivenBy(person.bySecretariat ? "secretariat" : "leader")}
          currentRoles={person.roles}
          mailHolder={answer?.extra?.holder}
          mailHint={t(person.isSelf ? "mailHintSelf" : "mailHint")}
        />
        <Button>{t("save")}</Button>
      </ActForm>
    </Section>
  );
}

interface EndProps extends Pick<EditPersonPageProps, "person" | "months" | "lostSeats"> {
  refused: boolean;
}

/** Ending the person's time in the hotline, which nobody does of oneself. */
function End({ person: { isSelf, leaderless }, months, lostSeats, refused }: EndProps) {
  const { t } = useTranslation("persons");
  const site = useTranslation("site").t;
  if (isSelf)
    return (
      <Section title={t("end")}>
        {refused ? <Notice kind="error">{t("endSelf")}</Notice> : <p>{t("endSelf")}</p>}
      </Section>
    );
  return (
    <Section title={t("end")}>
      <p>{t("endText", { months })}</p>
      {leaderless.length > 0 && <Notice kind="warning">{t("endLeader", { place: leaderless[0] })}</Notice>}
      {refused && <Notice kind="error">{site("unconfirmed")}</Notice>}
      <ActForm act="luk">
        {lostSeats > 0 && <ConfirmationTick>{t("endConfirm", { count: lostSeats })}</ConfirmationTick>}
        <Button look="danger">{t("endButton")}</Button>
      </ActForm>
    </Section>
  );
}

/** The particulars as they are now, when they changed after the form was opened. */
function ChangedMeanwhile({ person: { initial, municipality, roles } }: { person: EditablePerson }) {
  const { t } = useTranslation("persons");
  const site = useTranslation("site").t;
  const roleNames = roles.map((role) => site(`role.${role}`)).join(", ");
  const now = [initial.name, initial.mail, municipality ?? t("noMunicipality"), roleNames, initial.startsOn];
  return <Notice kind="error">{t("changed", { now: now.join(" · ") })}</Notice>;
}

/** The new address that waits: who asked for it withdraws it, and another in the secretariat decides. */
function WaitingMail({
  person: { isSelf, bySecretariat },
  change,
}: {
  person: EditablePerson;
  change: NonNullable<EditablePerson["waitingMail"]>;
}) {
  const { t } = useTranslation("mailChange");
  const waitingText = useWaitingText();
  return (
    <Notice kind="info" title={t("waiting")}>
      <p>{waitingText(change, isSelf ? "own" : "other")}</p>
      {bySecretariat && !isSelf && !change.byEditor && (
        <p>
          <a href={`/sekretariat/mailadresser/${change.id}`}>{t("decideLink")}</a>
        </p>
      )}
      {change.byEditor && (
        <ActForm act="mail-fortryd">
          <Button look="secondary">{t("withdraw")}</Button>
        </ActForm>
      )}
    </Notice>
  );
}

function ActForm({ act, children }: { act: string; children: ReactNode }) {
  return (
    <form method="post" noValidate={act === "data"}>
      <input type="hidden" name="act" value={act} />
      {children}
    </form>
  );
}

/** Only the secretariat edits someone who has left. */
function Release({ person, unconfirmed }: { person: EditablePerson; unconfirmed: boolean }) {
  const { t } = useTranslation("persons");
  const site = useTranslation("site").t;
  return (
    <Section title={t("release.title")}>
      {person.released ? (
        <p>{t("release.done")}</p>
      ) : (
        <>
          <p>{t("release.text")}</p>
          {unconfirmed && <Notice kind="error">{site("unconfirmed")}</Notice>}
          <ActForm act="frigoer">
            <ConfirmationTick>{t("release.confirm")}</ConfirmationTick>
            <Button look="danger">{t("release.button")}</Button>
          </ActForm>
        </>
      )}
    </Section>
  );
}

function Leave({ person: { leave }, fields }: { person: EditablePerson; fields: Fields }) {
  const { t } = useTranslation("persons");
  const { locale } = useRenderContext();
  const day = (on: string) => dayText(new Date(on), locale);
  return (
    <Section title={t("absence")}>
      <p>{t("absenceText")}</p>
      {leave && (
        <>
          <p>
            {leave.until
              ? t("absenceNow", { from: day(leave.from), until: day(leave.until) })
              : t("absenceOpen", { from: day(leave.from) })}
          </p>
          <ActForm act="tilbage">
            <Button look="secondary">{t("absenceEnd")}</Button>
          </ActForm>
        </>
      )}
      <ActForm act="orlov">
        <DateField field={fields("from")} label={t("from")} hint={t("dayHint")} />
        <DateField field={fields("until")} label={t("until")} hint={t("untilHint")} />
        <Button look="secondary">{t("absenceSave")}</Button>
      </ActForm>
    </Section>
  );
}

function Deputy({ person, fields }: { person: EditablePerson; fields: Fields }) {
  const { t } = useTranslation("persons");
  const { locale } = useRenderContext();
  const field = { ...fields("until"), id: "f-deputy-until" };
  if (person.roles.includes("leader")) return null;
  return (
    <Section title={t("deputy")}>
      <p>{t("deputyText")}</p>
      {person.deputyUntil && (
        <>
          <p>{t("deputyNow", { until: lastDayText(person.deputyUntil, locale) })}</p>
          <ActForm act="stedfortraeder-slut">
            <Button look="secondary">{t("deputyEnd")}</Button>
          </ActForm>
        </>
      )}
      {person.mayAppointDeputy && (
        <ActForm act="stedfortraeder">
          <DateField field={field} label={t("deputyUntil")} hint={t("dayHint")} />
          <Button look="secondary">{t(person.deputyUntil ? "deputyChange" : "deputySave")}</Button>
        </ActForm>
      )}
    </Section>
  );
}
