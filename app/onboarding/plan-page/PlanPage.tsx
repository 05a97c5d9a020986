import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { DoneNotice, RefusedNotice } from "../plans/Outcome.tsx";
import { ListenIns, type ListenInReply } from "../listen-ins/ListenIns.tsx";
import { personPage } from "../plans/params.ts";
import type { PlanView } from "../plans/plan-view.server.ts";
import { PlanList } from "../plans/PlanList.tsx";
import { PlanSetupForm, type PlanSetupReply } from "./PlanSetupForm.tsx";

export interface PlanReply {
  refused?: string;
  run?: PlanSetupReply;
  listen?: ListenInReply;
}

/** One plan: what is done, what is next and whose it is; and for whoever runs it, who and when. */
export function PlanPage() {
  const view = useLoaderData<{ view: PlanView; ok?: string | null }>();
  const reply = useActionData<PlanReply>();
  const { t } = useTranslation("plans");
  const { plan, lines, tally, runs, own, upToOffice } = view.view as PlanView;
  const ticks = lines.some((line) => line.mayTick && !line.doneOn);
  const undoes = lines.some((line) => line.mayTick && line.doneOn);
  const up = upToOffice
    ? { to: "/sekretariat/planer", label: t("office.title") }
    : own
      ? { to: "/min-side", label: t("mine") }
      : runs && plan.personId
        ? { to: personPage("leader", plan.personId), label: plan.name }
        : { to: "/min-side/opgaver", label: t("tasksUp") };
  const list = <PlanList planId={plan.id} lines={lines} />;
  return (
    <Page title={t("title", { name: plan.name })} lead={t(tally.late ? "leadLate" : "lead", tally)} up={up}>
      <RefusedNotice word={reply?.refused} />
      {!reply && <DoneNotice word={view.ok} />}
      {plan.paused && <Notice kind="info">{t("paused", { name: plan.name })}</Notice>}
      <PlanFacts view={view.view as PlanView} />
      <Section title={t("items")}>
        {ticks || undoes ? (
          <form method="post" action={`/planer/${plan.id}/gjort`}>
            {ticks && <button className="sr-only" tabIndex={-1} aria-hidden="true" />}
            {list}
            {ticks && <Button>{t("tick")}</Button>}
          </form>
        ) : (
          list
        )}
      </Section>
      <ListenIns view={view.view as PlanView} reply={reply?.listen} />
      <PlanSetupForm view={view.view as PlanView} reply={reply?.run} />
    </Page>
  );
}

function PlanFacts({ view: { plan } }: { view: PlanView }) {
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  return (
    <Facts
      facts={[
        [t("counts"), dayText(new Date(plan.startsOn), locale)],
        [t("municipality"), plan.kind === "person" ? plan.municipality : null],
        [t("leader"), plan.leader?.name ?? t("nobody")],
        [t("colleague"), plan.kind === "person" ? (plan.colleague?.name ?? t("nobody")) : null],
        [t("desk"), plan.office[0]?.name ?? t("nobody")],
        [t("version"), String(plan.version)],
      ]}
    />
  );
}
