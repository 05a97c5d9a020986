import { useTranslation } from "react-i18next";
import { listenDirections, type ListenDirection } from "../../../db/enums.ts";
import { ActButton, Button } from "../../ui/Button.tsx";
import { dayText, formDayText } from "../../base/dates/date-text.ts";
import { Field, SelectField } from "../../ui/Field.tsx";
import { Tag } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { useComplaintText } from "../plans/Outcome.tsx";
import { wayInAddress } from "../plans/params.ts";
import type { PlanView } from "../plans/plan-view.server.ts";
import type { ListenIn } from "../plans/load-plans.server.ts";

export interface ListenInReply {
  way: ListenDirection;
  typed: { colleagueId: string; on: string };
  wrong: { colleagueId?: string; on?: string };
}

/** The listen-in both ways: with whom, when, and whether it has been. */
export function ListenIns({ view, reply }: { view: PlanView; reply?: ListenInReply }) {
  const { t } = useTranslation("plans");
  if (view.plan.kind !== "person") return null;
  return (
    <Section title={t("listen.title")} id="medlyt">
      <p>{t("listen.text")}</p>
      <ul className="steps">
        {listenDirections.map((way) => (
          <OneWay key={way} way={way} view={view} reply={reply?.way === way ? reply : undefined} />
        ))}
      </ul>
      {!view.pairs && <p className="hint">{t("listen.who")}</p>}
      {view.pairs && view.colleagues.length === 0 && <p className="hint">{t("listen.nobody")}</p>}
    </Section>
  );
}

function OneWay({ way, view, reply }: { way: ListenDirection; view: PlanView; reply?: ListenInReply }) {
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  const { plan, colleagues, pairs } = view;
  const agreed = plan.listenIns.find((one) => one.way === way);
  const colleague = agreed?.with ?? t("listen.someone");
  const at = `/planer/${plan.id}/medlyt/${wayInAddress[way]}`;
  const day = (on: string | Date) => dayText(new Date(on), locale);
  const told = agreed?.doneAt
    ? t("listen.was", { day: day(agreed.on), colleague })
    : agreed
      ? t("listen.agreed", { day: day(agreed.on), colleague })
      : t("listen.none");
  return (
    <li>
      <h3>
        {t(`listen.way.${way}`, { name: plan.name })}{" "}
        <Tag kind={agreed?.doneAt ? "good" : "plain"}>{t(agreed?.doneAt ? "state.done" : "state.open")}</Tag>
      </h3>
      <p>{told}</p>
      {pairs && agreed && (
        <ListenInActions at={at} agreed={agreed} name={t(`listen.way.${way}`, { name: plan.name })} />
      )}
      {pairs && !agreed?.doneAt && colleagues.length > 0 && (
        <details className="more" open={Boolean(reply)}>
          <summary>{t(agreed ? "listen.change" : "listen.agree")}</summary>
          <AgreeForm way={way} view={view} at={at} reply={reply} />
        </details>
      )}
    </li>
  );
}

/** What is done about one that is agreed, or has been. */
function ListenInActions({ at, agreed, name }: { at: string; agreed: ListenIn; name: string }) {
  const { t } = useTranslation("plans");
  if (agreed.doneAt)
    return (
      <ActButton look="quiet" to={`${at}/fortryd`} label={t("undoFor", { title: name })}>
        {t("undo")}
      </ActButton>
    );
  return (
    <>
      <ActButton to={`${at}/gjort`} label={t("listen.finishFor", { name })}>
        {t("listen.finish")}
      </ActButton>
      <ActButton look="quiet" to={`${at}/aflys`} label={t("listen.callOffFor", { name })}>
        {t("listen.callOff")}
      </ActButton>
    </>
  );
}

function AgreeForm(props: { way: ListenDirection; view: PlanView; at: string; reply?: ListenInReply }) {
  const { way, view, at, reply } = props;
  const { t } = useTranslation("plans");
  const say = useComplaintText(100);
  const { plan, colleagues } = view;
  const agreed = plan.listenIns.find((one) => one.way === way);
  const chosen = agreed?.colleague?.id ?? plan.colleague?.id ?? colleagues[0]!.id;
  const wrong = (word?: string) => (word ? [say(word)] : undefined);
  return (
    <form method="post" action={at} noValidate>
      <SelectField
        field={{
          id: `f-colleague-${way}`,
          name: "colleagueId",
          initialValue: reply?.typed.colleagueId ?? String(chosen),
          errors: wrong(reply?.wrong.colleagueId),
        }}
        label={t("listen.with")}
        options={colleagues.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Field
        field={{
          id: `f-on-${way}`,
          name: "on",
          initialValue: reply?.typed.on ?? (agreed ? formDayText(agreed.on) : ""),
          errors: wrong(reply?.wrong.on),
        }}
        label={t("listen.on")}
        hint={t("run.startHint")}
        inputMode="numeric"
        autoComplete="off"
      />
      <Button look="secondary">{t("listen.save")}</Button>
    </form>
  );
}
