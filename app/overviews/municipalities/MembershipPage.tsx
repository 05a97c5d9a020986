import { useTranslation } from "react-i18next";
import { Button, ConfirmationTick } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Field, SelectField } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { lastDayText } from "../../ui/last-day.ts";
import type { MembershipView } from "./memberships.server.ts";
import { regions } from "../../people/municipalities/municipality-form.ts";

interface MembershipPageProps {
  seen: MembershipView;
  /** What the last act did, as the address tells it. */
  done: "optaget" | "rettet" | "kommer-ikke" | "opsagt" | "bliver" | "kontakter" | null;
  reply?: { initialValue?: Record<string, unknown> | null; error?: Record<string, string[] | null> | null };
  /** The tick before the municipality stays away was not set. */
  unsure?: boolean;
}

/** One municipality's membership: from when until when, its plan, whom to ask, and notice. */
export function MembershipPage({ seen, done, reply, unsure }: MembershipPageProps) {
  const { t } = useTranslation("memberships");
  const { locale } = useRenderContext();
  const { place, plan, left, contacts } = seen;
  return (
    <Page title={place.name} up={{ to: "/sekretariat/kommuner", label: t("title") }}>
      {done && <Notice kind="success">{t(`done.${done}`)}</Notice>}
      <Facts
        facts={[
          [t("join.code"), place.code],
          [t("join.region"), place.region],
          [t("since"), place.joinedOn ? dayText(new Date(place.joinedOn), locale) : t("allAlong")],
          [t("lastDay"), place.leavesOn && lastDayText(place.leavesOn, locale)],
          [t("people"), seen.here],
          [
            t("plan"),
            plan ? (
              <a key="plan" href={`/planer/${plan.id}`}>
                {t("planDone", plan)}
              </a>
            ) : (
              t("planNone")
            ),
          ],
        ]}
      />
      <p>
        <a href={`/sekretariat/kommuner/${place.code}`}>{t("toAgents")}</a>
      </p>
      <Section title={t("contacts")}>
        <p>
          {t("leaders")}:{" "}
          {contacts.leaders.length === 0
            ? t("noLeader")
            : contacts.leaders.map(({ id, name, mail, until }, at) => (
                <span key={id}>
                  {at > 0 && ", "}
                  <a href={`/sekretariat/personer/${id}`}>{until ? t("deputy", { name }) : name}</a> (
                  <a href={`mailto:${mail}`}>{mail}</a>)
                </span>
              ))}
        </p>
        <Contacts seen={seen} reply={reply} />
      </Section>
      <Particulars seen={seen} reply={reply} />
      {seen.coming && <Withdrawal seen={seen} unsure={unsure} />}
      {!left && (!seen.coming || place.leavesOn) && <NoticeOfLeaving seen={seen} reply={reply} />}
    </Page>
  );
}

function Contacts({ seen: { own, handlers, contacts }, reply }: Pick<MembershipPageProps, "seen" | "reply">) {
  const { t } = useTranslation("memberships");
  // The page has other forms: what is answered to them leaves this one as it is.
  const answered = reply?.initialValue?.act === "kontakter" ? reply : undefined;
  const idOf = (part: "superuser" | "quality" | "handler") => String(contacts[part]?.id ?? "");
  const fields = fieldStates(answered, (complaint) => t(`wrong.${complaint as "gone"}`), {
    superuser: idOf("superuser"),
    quality: idOf("quality"),
    handler: idOf("handler"),
  });
  const choose = (part: "superuser" | "quality" | "handler", among: { id: number; name: string }[]) => (
    <SelectField
      field={fields(part)}
      label={t(part)}
      options={[
        { value: "", label: t("nobody") },
        ...among.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
    />
  );
  return (
    <form method="post">
      <input type="hidden" name="act" value="kontakter" />
      {choose("superuser", own)}
      {choose("quality", own)}
      {choose("handler", handlers)}
      <Button look="secondary">{t("keepContacts")}</Button>
    </form>
  );
}

/** What was written of the municipality, to be corrected. */
function Particulars({ seen: { initial }, reply }: Pick<MembershipPageProps, "seen" | "reply">) {
  const { t } = useTranslation("memberships");
  const answered = reply?.initialValue?.act === "ret" ? reply : undefined;
  const { code, name, region, joinedOn } = initial;
  const fields = fieldStates(answered, (complaint) => t(`wrong.${complaint as "missing"}`), {
    ...{ code, name, region, joinedOn },
  });
  // A list from before the site may have named another: then one of the five is asked for.
  const options = [...new Set([...regions, region])].map((one) => ({ value: one, label: one }));
  return (
    <Section title={t("correct.title")}>
      <form method="post" noValidate>
        <input type="hidden" name="act" value="ret" />
        <Field field={fields("name")} label={t("join.name")} maxLength={100} />
        <Field field={fields("code")} label={t("join.code")} inputMode="numeric" maxLength={3} />
        <SelectField field={fields("region")} label={t("join.region")} options={options} />
        <Field
          field={fields("joinedOn")}
          label={t("join.joinedOn")}
          hint={t("correct.dayHint")}
          inputMode="numeric"
        />
        <Button look="secondary">{t("correct.button")}</Button>
      </form>
    </Section>
  );
}

/** Until its first day a municipality may stay away; after that it gives notice. */
function Withdrawal({ seen: { here }, unsure }: Pick<MembershipPageProps, "seen" | "unsure">) {
  const { t } = useTranslation("memberships");
  const site = useTranslation("site").t;
  return (
    <Section title={t("stayAway.title")}>
      <p>{t("stayAway.text", { count: here })}</p>
      {unsure && <Notice kind="error">{site("unsure")}</Notice>}
      <form method="post">
        <input type="hidden" name="act" value="kommer-ikke" />
        <ConfirmationTick />
        <Button look="danger">{t("stayAway.button")}</Button>
      </form>
    </Section>
  );
}

/** Notice given, and how to take it back; or the form to give it. */
function NoticeOfLeaving({ seen: { place, here }, reply }: Pick<MembershipPageProps, "seen" | "reply">) {
  const { t } = useTranslation("memberships");
  const { locale } = useRenderContext();
  const answered = reply?.initialValue?.act === "opsig" ? reply : undefined;
  const fields = fieldStates(answered, (complaint) => t(`wrong.${complaint as "missing"}`));
  return (
    <Section title={t("notice.title")}>
      {place.leavesOn && (
        <>
          <p>{t("notice.given", { day: lastDayText(place.leavesOn, locale), count: here })}</p>
          <form method="post">
            <input type="hidden" name="act" value="bliver" />
            <Button look="secondary">{t("notice.takeBack")}</Button>
          </form>
        </>
      )}
      <form method="post" noValidate>
        <input type="hidden" name="act" value="opsig" />
        <p>{t("notice.text", { count: here })}</p>
        <Field field={fields("lastDay")} label={t("lastDay")} hint={t("join.dayHint")} inputMode="numeric" />
        <Button look="danger">{t("notice.button")}</Button>
      </form>
    </Section>
  );
}
