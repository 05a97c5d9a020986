import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, ConfirmationTick } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Field } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { EditablePerson } from "./edit-page.server.ts";
import { lastDayText } from "../../ui/last-day.ts";
import { rolesForLeader, rolesForSecretariat, PersonFields } from "./PersonFields.tsx";

interface Answer {
  act: string;
  holder?: string | null;
  reply: { initialValue?: Record<string, unknown> | null; error?: Record<string, string[] | null> | null };
}

interface EditPersonPageProps {
  kept: EditablePerson;
  months: number;
  answer?: Answer;
}

/** Everything that can be changed of one person: particulars, leave, deputy, leaving. Each a form of its own. */
export function EditPersonPage({ kept, months, answer }: EditPersonPageProps) {
  const { t } = useTranslation("persons");
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`);
  const fieldsIn = (act: string, initial?: Record<string, string>) =>
    fieldStates(answer?.act === act ? answer.reply : undefined, say, initial);
  const site = useTranslation("site").t;
  const sure = useTranslation("persons").t("endConfirm");
  const list = kept.office ? "/sekretariat/personer" : "/mit-hold";
  return (
    <Page title={t("changeTitle", { name: kept.name })} up={{ to: `${list}/${kept.id}`, label: kept.name }}>
      <Section title={t("data")}>
        {answer?.reply.error?.[""] && <ChangedMeanwhile kept={kept} />}
        <ActForm act="data">
          <input type="hidden" name="set" value={kept.mark} />
          <PersonFields
            fields={fieldsIn("data", kept.initial)}
            places={kept.places}
            offered={kept.office ? rolesForSecretariat : rolesForLeader}
            held={kept.roles}
            holder={answer?.holder}
          />
          <Button>{t("save")}</Button>
        </ActForm>
      </Section>
      {!kept.left && <Leave kept={kept} fields={fieldsIn("orlov")} />}
      {!kept.left && (kept.mayName || (kept.office && kept.deputyUntil)) && (
        <Deputy kept={kept} fields={fieldsIn("stedfortraeder")} />
      )}
      {!kept.left && kept.self && (
        <Section title={t("end")}>
          {answer?.act === "luk" ? <Notice kind="error">{t("endSelf")}</Notice> : <p>{t("endSelf")}</p>}
        </Section>
      )}
      {!kept.left && !kept.self && (
        <Section title={t("end")}>
          <p>{t("endText", { months })}</p>
          {kept.leaderless.length > 0 && (
            <Notice kind="warning">{t("endLeader", { place: kept.leaderless[0] })}</Notice>
          )}
          {answer?.act === "luk" && <Notice kind="error">{site("unsure")}</Notice>}
          <ActForm act="luk">
            <ConfirmationTick>{sure}</ConfirmationTick>
            <Button look="danger">{t("endButton")}</Button>
          </ActForm>
        </Section>
      )}
    </Page>
  );
}

/** What stands there now, where the form began from something else. */
function ChangedMeanwhile({ kept: { initial, municipality, roles } }: { kept: EditablePerson }) {
  const { t } = useTranslation("persons");
  const site = useTranslation("site").t;
  const said = roles.map((role) => site(`role.${role}`)).join(", ");
  const now = [initial.name, initial.mail, municipality ?? t("noMunicipality"), said, initial.startsOn];
  return <Notice kind="error">{t("changed", { now: now.join(" · ") })}</Notice>;
}

function ActForm({ act, children }: { act: string; children: ReactNode }) {
  return (
    <form method="post" noValidate={act === "data"}>
      <input type="hidden" name="act" value={act} />
      {children}
    </form>
  );
}

type Fields = ReturnType<typeof fieldStates>;

function Leave({ kept: { leave }, fields }: { kept: EditablePerson; fields: Fields }) {
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
        <Field field={fields("from")} label={t("from")} hint={t("dayHint")} inputMode="numeric" />
        <Field field={fields("until")} label={t("until")} hint={t("untilHint")} inputMode="numeric" />
        <Button look="secondary">{t("absenceSave")}</Button>
      </ActForm>
    </Section>
  );
}

function Deputy({ kept, fields }: { kept: EditablePerson; fields: Fields }) {
  const { t } = useTranslation("persons");
  const { locale } = useRenderContext();
  const field = { ...fields("until"), id: "f-deputy-until" };
  if (kept.roles.includes("leader")) return null;
  return (
    <Section title={t("deputy")}>
      <p>{t("deputyText")}</p>
      {kept.deputyUntil && (
        <>
          <p>{t("deputyNow", { until: lastDayText(kept.deputyUntil, locale) })}</p>
          <ActForm act="stedfortraeder-slut">
            <Button look="secondary">{t("deputyEnd")}</Button>
          </ActForm>
        </>
      )}
      {kept.mayName && (
        <ActForm act="stedfortraeder">
          <Field field={field} label={t("deputyUntil")} hint={t("dayHint")} inputMode="numeric" />
          <Button look="secondary">{t(kept.deputyUntil ? "deputyChange" : "deputySave")}</Button>
        </ActForm>
      )}
    </Section>
  );
}
