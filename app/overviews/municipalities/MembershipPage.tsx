import { contactValuesOf } from "./contact-values.ts";
import { ShownValues } from "../../ui/ShownValues.tsx";
import { useTranslation } from "react-i18next";
import { Button, ConfirmationTick } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { optionsOf, SelectField } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Notice, UndoableNotice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { lastDayText } from "../../ui/last-day.ts";
import type { MembershipView } from "./memberships.ts";
import { MunicipalityField } from "../../people/municipalities/MunicipalityField.tsx";

interface MembershipPageProps {
  seen: MembershipView;
  /** What the last act did, as the address says. */
  done: "optaget" | "rettet" | "kommer-ikke" | "opsagt" | "bliver" | "kontakter" | null;
  reply?: { initialValue?: Record<string, unknown> | null; error?: Record<string, string[] | null> | null };
  /** The withdrawal was asked for without the tick that it cannot be undone. */
  unconfirmed?: boolean;
}

/** One municipality's membership: its days, plan, contacts and particulars, and the forms to change them. */
export function MembershipPage({ seen, done, reply, unconfirmed }: MembershipPageProps) {
  const { t } = useTranslation("memberships");
  const { municipality, hasLeft } = seen;
  return (
    <Page title={municipality.name} up={{ to: "/sekretariat/kommuner", label: t("title") }}>
      {done && <UndoableNotice>{t(`done.${done}`)}</UndoableNotice>}
      <MembershipFacts seen={seen} />
      <p>
        <a href={`/sekretariat/kommuner/${municipality.code}`}>{t("toAgents")}</a>
      </p>
      <Section title={t("contacts")}>
        <Leaders leaders={seen.contacts.leaders} />
        <Contacts seen={seen} reply={reply} />
      </Section>
      <Particulars seen={seen} reply={reply} />
      {seen.coming && <Withdrawal seen={seen} unconfirmed={unconfirmed} />}
      {!hasLeft && (!seen.coming || municipality.leavesOn) && <NoticeOfLeaving seen={seen} reply={reply} />}
    </Page>
  );
}

function MembershipFacts({ seen: { municipality, plan, activePeople } }: Pick<MembershipPageProps, "seen">) {
  const { t } = useTranslation("memberships");
  const { locale } = useRenderContext();
  const planLink = plan && (
    <a key="plan" href={`/planer/${plan.id}`}>
      {t("planDone", plan)}
    </a>
  );
  return (
    <Facts
      facts={[
        [t("join.code"), municipality.code],
        [t("join.region"), municipality.region],
        [
          t("since"),
          municipality.joinedOn ? dayText(new Date(municipality.joinedOn), locale) : t("fromStart"),
        ],
        [t("lastDay"), municipality.leavesOn && lastDayText(municipality.leavesOn, locale)],
        [t("people"), activePeople],
        [t("plan"), planLink ?? t("planNone")],
      ]}
    />
  );
}

/** The leaders with their mail addresses, deputies named as such. */
function Leaders({ leaders }: Pick<MembershipView["contacts"], "leaders">) {
  const { t } = useTranslation("memberships");
  return (
    <p>
      {t("leaders")}:{" "}
      {leaders.length === 0
        ? t("noLeader")
        : leaders.map(({ id, name, mail, until }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <a href={`/sekretariat/personer/${id}`}>{until ? t("deputy", { name }) : name}</a> (
              <a href={`mailto:${mail}`}>{mail}</a>)
            </span>
          ))}
    </p>
  );
}

function Contacts({
  seen: { candidates, handlers, contacts },
  reply,
}: Pick<MembershipPageProps, "seen" | "reply">) {
  const { t } = useTranslation("memberships");
  // The page has several forms: an answer to another one leaves this one as it is.
  const ownReply = reply?.initialValue?.act === "kontakter" ? reply : undefined;
  const initial = contactValuesOf(contacts);
  const fields = fieldStates(ownReply, (complaint) => t(`wrong.${complaint as "gone"}`), initial);
  const choose = (part: "superuser" | "quality" | "handler", people: { id: number; name: string }[]) => (
    <SelectField
      field={fields(part)}
      label={t(part)}
      options={[{ value: "", label: t("nobody") }, ...optionsOf(people)]}
    />
  );
  return (
    <form method="post">
      <input type="hidden" name="act" value="kontakter" />
      <ShownValues values={initial} />
      {choose("superuser", candidates)}
      {choose("quality", candidates)}
      {choose("handler", handlers)}
      <Button look="secondary">{t("keepContacts")}</Button>
    </form>
  );
}

/** The form that corrects the municipality's particulars. */
function Particulars({ seen: { initial }, reply }: Pick<MembershipPageProps, "seen" | "reply">) {
  const { t } = useTranslation("memberships");
  const ownReply = reply?.initialValue?.act === "ret" ? reply : undefined;
  const fields = fieldStates(ownReply, (complaint) => t(`wrong.${complaint as "missing"}`), { ...initial });
  return (
    <Section title={t("correct.title")}>
      <form method="post" noValidate>
        <input type="hidden" name="act" value="ret" />
        <ShownValues values={{ ...initial }} />
        <MunicipalityField field={fields("municipality")} />
        <DateField field={fields("joinedOn")} label={t("join.joinedOn")} hint={t("correct.dayHint")} />
        <Button look="secondary">{t("correct.button")}</Button>
      </form>
    </Section>
  );
}

/** The form that withdraws a municipality before its first day; after that it gives notice. */
function Withdrawal({
  seen: { activePeople },
  unconfirmed,
}: Pick<MembershipPageProps, "seen" | "unconfirmed">) {
  const { t } = useTranslation("memberships");
  const site = useTranslation("site").t;
  return (
    <Section title={t("cancelJoining.title")}>
      <p>{t("cancelJoining.text", { count: activePeople })}</p>
      {unconfirmed && <Notice kind="error">{site("unconfirmed")}</Notice>}
      <form method="post">
        <input type="hidden" name="act" value="kommer-ikke" />
        <ConfirmationTick>{t("cancelJoining.confirm")}</ConfirmationTick>
        <Button look="danger">{t("cancelJoining.button")}</Button>
      </form>
    </Section>
  );
}

/** The notice given, with a button to take it back, and the form to give notice. */
function NoticeOfLeaving({
  seen: { municipality, activePeople },
  reply,
}: Pick<MembershipPageProps, "seen" | "reply">) {
  const { t } = useTranslation("memberships");
  const { locale } = useRenderContext();
  const ownReply = reply?.initialValue?.act === "opsig" ? reply : undefined;
  const fields = fieldStates(ownReply, (complaint) => t(`wrong.${complaint as "missing"}`));
  return (
    <Section title={t("notice.title")}>
      {municipality.leavesOn && (
        <>
          <p>{t("notice.given", { day: lastDayText(municipality.leavesOn, locale), count: activePeople })}</p>
          <form method="post">
            <input type="hidden" name="act" value="bliver" />
            <Button look="secondary">{t("notice.takeBack")}</Button>
          </form>
        </>
      )}
      <form method="post" noValidate>
        <input type="hidden" name="act" value="opsig" />
        <p>{t("notice.text", { count: activePeople })}</p>
        <DateField field={fields("lastDay")} label={t("lastDay")} hint={t("join.dayHint")} />
        <Button look="danger">{t("notice.button")}</Button>
      </form>
    </Section>
  );
}
