import { useTranslation } from "react-i18next";
import { personPage } from "../../base/people-pages.ts";
import type { ListenDirection } from "../../../db/enums.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { Button, EnterButton } from "../../ui/Button.tsx";
import { Facts } from "../../ui/Facts.tsx";
import type { FormReply } from "../../ui/fields.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { ListenIns } from "../listen-ins/ListenIns.tsx";
import { DoneNotice, RefusedNotice } from "../plans/Outcome.tsx";
import { PlanList } from "../plans/PlanList.tsx";
import type { PlanView } from "../plans/plan-view.ts";
import { PlanSetupForm } from "./PlanSetupForm.tsx";

interface PlanPageProps {
  view: PlanView;
  /** What an act came to, as the address says it. */
  ok?: string | null;
  /** Why an act was refused. */
  refused?: string;
  /** What was typed into a form that was not accepted: who and when, or one direction of the listen-in. */
  setup?: FormReply;
  listenIn?: { way: ListenDirection; reply: FormReply };
}

/** One plan: what is done, what is next and who is responsible; and for those who manage it, the form that sets who and when. */
export function PlanPage({ view, ok, refused, setup, listenIn }: PlanPageProps) {
  const { t } = useTranslation("plans");
  const { plan, tally } = view;
  return (
    <Page
      title={t("title", { name: plan.name })}
      lead={t(tally.late ? "leadLate" : "lead", tally)}
      up={useUp(view)}
    >
      <RefusedNotice word={refused} />
      {!refused && <DoneNotice word={ok} />}
      {plan.paused && <Notice kind="info">{t("paused", { name: plan.name })}</Notice>}
      <PlanFacts plan={plan} />
      <Section title={t("items")}>
        <ItemsForm view={view} />
      </Section>
      <ListenIns view={view} failed={listenIn} />
      <PlanSetupForm view={view} reply={setup} />
    </Page>
  );
}

function useUp({ backTo, plan }: PlanView): { to: string; label: string } {
  const { t } = useTranslation("plans");
  if (backTo === "secretariat") return { to: "/sekretariat/planer", label: t("secretariat.title") };
  if (backTo === "my-page") return { to: "/min-side", label: t("mine") };
  return backTo === "person"
    ? { to: personPage("leader", plan.personId!), label: plan.name }
    : { to: "/min-side/opgaver", label: t("tasksUp") };
}

/** The items, in a form where the reader can tick one or take a tick back. */
function ItemsForm({ view: { plan, items } }: { view: PlanView }) {
  const { t } = useTranslation("plans");
  const canTick = items.some((line) => line.mayTick && !line.doneOn);
  const canUntick = items.some((line) => line.mayTick && line.doneOn);
  const list = <PlanList planId={plan.id} items={items} />;
  if (!canTick && !canUntick) return list;
  return (
    <form method="post" action={`/planer/${plan.id}/gjort`}>
      {canTick && <EnterButton />}
      {list}
      {canTick && <Button>{t("tick")}</Button>}
    </form>
  );
}

function PlanFacts({ plan }: Pick<PlanView, "plan">) {
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  return (
    <Facts
      facts={[
        [t("counts"), dayText(new Date(plan.startsOn), locale)],
        [t("municipality"), plan.kind === "person" ? plan.municipality : null],
        [t("leader"), plan.leader?.name ?? t("nobody")],
        [t("colleague"), plan.kind === "person" ? (plan.colleague?.name ?? t("nobody")) : null],
        [t("handler"), plan.secretariat[0]?.name ?? t("nobody")],
        [t("version"), String(plan.version)],
      ]}
    />
  );
}
