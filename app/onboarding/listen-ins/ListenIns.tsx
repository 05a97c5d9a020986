import { useTranslation } from "react-i18next";
import { type ListenDirection, listenDirections } from "../../../db/enums.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { ActButton, Button } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Field, optionsOf, SelectField } from "../../ui/Field.tsx";
import { type FormReply, fieldStates } from "../../ui/fields.ts";
import { Tag } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { useComplaintText } from "../plans/Outcome.tsx";
import { appointmentText } from "../plans/listen-in-text.ts";
import type { ListenIn } from "../plans/plan.ts";
import type { PlanView } from "../plans/plan-view.ts";
import { listenInFormValues, maxPlaceChars, wayInAddress } from "./listen-in-form.ts";

interface ListenInsProps {
  view: PlanView;
  /** The form that was not accepted. */
  failed?: { way: ListenDirection; reply: FormReply };
}

/** The listen-in in both directions: with whom, when, and whether it is done. */
export function ListenIns({ view, failed }: ListenInsProps) {
  const { t } = useTranslation("plans");
  if (view.plan.kind !== "person") return null;
  return (
    <Section title={t("listen.title")} id="medlyt">
      <p>{t("listen.text")}</p>
      <ul className="steps">
        {listenDirections.map((way) => (
          <OneWay key={way} way={way} view={view} reply={failed?.way === way ? failed.reply : undefined} />
        ))}
      </ul>
      {!view.mayArrangeListenIn && <p className="hint">{t("listen.who")}</p>}
      {view.mayArrangeListenIn && view.colleagues.length === 0 && (
        <p className="hint">{t("listen.nobody")}</p>
      )}
    </Section>
  );
}

interface OneWayProps {
  way: ListenDirection;
  view: PlanView;
  reply?: FormReply;
}

function OneWay({ way, view, reply }: OneWayProps) {
  const { t } = useTranslation("plans");
  const { plan, colleagues, mayArrangeListenIn } = view;
  const agreed = plan.listenIns.find((listenIn) => listenIn.way === way);
  const at = `/planer/${plan.id}/medlyt/${wayInAddress[way]}`;
  const name = t(`listen.way.${way}`, { name: plan.name });
  return (
    <li>
      <h3>
        {name} <StateTag agreed={agreed} today={view.today} />
      </h3>
      <AgreementText agreed={agreed} />
      {mayArrangeListenIn && agreed && (
        <ListenInActions at={at} agreed={agreed} today={view.today} name={name} />
      )}
      {mayArrangeListenIn && !agreed?.doneAt && colleagues.length > 0 && (
        <details className="more" open={Boolean(reply)}>
          <summary>{t(agreed ? "listen.change" : "listen.agree")}</summary>
          <AgreeForm way={way} view={view} reply={reply} at={at} agreed={agreed} />
        </details>
      )}
    </li>
  );
}

function StateTag({ agreed, today }: { agreed?: ListenIn; today: string }) {
  const { t } = useTranslation("plans");
  if (agreed?.doneAt) return <Tag kind="good">{t("state.done")}</Tag>;
  return agreed && isToCome(agreed, today) ? (
    <Tag kind="good">{t("listen.isAgreed")}</Tag>
  ) : (
    <Tag kind="plain">{t("state.open")}</Tag>
  );
}

/** Whether its day has not come yet: until then it cannot be marked as done. */
const isToCome = ({ on }: ListenIn, today: string): boolean => on > today;

function AgreementText({ agreed }: { agreed?: ListenIn }) {
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  if (!agreed) return <p>{t("listen.none")}</p>;
  const colleague = agreed.with ?? t("listen.someone");
  if (!agreed.doneAt)
    return <p>{t("listen.agreed", { when: appointmentText(agreed, locale), colleague })}</p>;
  return <p>{t("listen.was", { day: dayText(new Date(agreed.on), locale), colleague })}</p>;
}

interface ListenInActionsProps {
  at: string;
  agreed: ListenIn;
  /** The Danish day (yyyy-mm-dd). */
  today: string;
  name: string;
}

/** What can be done with one that is agreed, or done. */
function ListenInActions({ at, agreed, today, name }: ListenInActionsProps) {
  const { t } = useTranslation("plans");
  if (agreed.doneAt)
    return (
      <ActButton look="quiet" to={`${at}/fortryd`} label={t("undoFor", { title: name })}>
        {t("undo")}
      </ActButton>
    );
  return (
    <>
      {!isToCome(agreed, today) && (
        <ActButton to={`${at}/gjort`} label={t("listen.finishFor", { name })}>
          {t("listen.finish")}
        </ActButton>
      )}
      <ActButton look="quiet" to={`${at}/aflys`} label={t("listen.callOffFor", { name })}>
        {t("listen.callOff")}
      </ActButton>
    </>
  );
}

interface AgreeFormProps extends OneWayProps {
  at: string;
  agreed?: ListenIn;
}

const clock = { inputMode: "decimal", autoComplete: "off" } as const;

function AgreeForm({ way, view, reply, at, agreed }: AgreeFormProps) {
  const { t } = useTranslation("plans");
  const { plan, colleagues } = view;
  const chosen = agreed?.colleague?.id ?? plan.colleague?.id ?? colleagues[0]!.id;
  const fields = fieldStates(reply, useComplaintText(maxPlaceChars), {
    colleagueId: String(chosen),
    ...listenInFormValues(agreed),
  });
  const field = (name: Parameters<typeof fields>[0]) => ({ ...fields(name), id: `f-${name}-${way}` });
  return (
    <form method="post" action={at} noValidate>
      <SelectField field={field("colleagueId")} label={t("listen.with")} options={optionsOf(colleagues)} />
      <div className="day-and-hours">
        <DateField field={field("on")} label={t("listen.on")} hint={t("run.startHint")} />
        <Field field={field("fromTime")} label={t("listen.from")} hint={t("listen.fromHint")} {...clock} />
        <Field field={field("toTime")} label={t("listen.to")} hint={t("listen.toHint")} {...clock} />
      </div>
      <Field
        field={field("place")}
        label={t("listen.place")}
        hint={t("listen.placeHint")}
        maxLength={maxPlaceChars}
      />
      <Button look="secondary">{t("listen.save")}</Button>
    </form>
  );
}
