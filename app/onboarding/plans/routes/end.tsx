import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { personPage } from "../../../base/people-pages.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { offeringUndo } from "../../../undo/address.ts";
import { undoable } from "../../../undo/undoable.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { Page } from "../../../ui/Page.tsx";
import { SecretariatContact } from "../../../people/statements/SecretariatContact.tsx";
import { RefusedNotice } from "../Outcome.tsx";
import { endPlan, previewEnd } from "../end-plan.server.ts";
import { findPlan } from "../find-plans.server.ts";
import type { Readiness } from "../../readiness/readiness.ts";
import { mayManage } from "../rights.ts";

/** What ending the plan means, or why the reader may not end it. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const actor = currentPerson(context);
  const now = new Date();
  const plan = findPlan(actor, idOf(params.id), now);
  if (!plan?.personId || !mayManage(actor, plan)) throw notFound();
  const after = previewEnd(actor, plan.id, now);
  return {
    id: plan.id,
    name: plan.name,
    open: plan.items.filter(({ doneOn }) => !doneOn).length,
    after,
  };
}

/** Ends the plan. */
export function action({ context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const planId = idOf(params.id);
  const now = new Date();
  const act = { kind: "plan-ended", target: { planId }, back: `/planer/${planId}` } as const;
  const outcome = undoable(actor, act, now, () => endPlan(actor, planId, now));
  if (!("refused" in outcome)) {
    const page = `${personPage(actor.role, outcome.personId)}?ok=afsluttet`;
    return redirect(offeringUndo(page, outcome), 303);
  }
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}

/** The key of the sentence that says whether they are ready for shifts then. */
const readinessAfterEnd = ({ ready, because }: Readiness) =>
  ready ? "ready" : because === "away" ? "away" : "elearning";

export default function EndPlanPage() {
  const { id, name, open, after } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { t } = useTranslation("plans");
  return (
    <Page title={t("end.title", { name })} up={{ to: `/planer/${id}`, label: t("title", { name }) }}>
      <RefusedNotice word={refused} />
      {after && "refused" in after ? (
        <>
          <p>{t("end.notYours", { name })}</p>
          <SecretariatContact />
        </>
      ) : (
        <>
          <p>{t("end.text", { count: open })}</p>
          {after && <p>{t(`end.after.${readinessAfterEnd(after)}`, { name })}</p>}
          <p>{t("end.back", { name })}</p>
          <form method="post">
            <Button look="danger">{t("end.button")}</Button>
          </form>
        </>
      )}
    </Page>
  );
}
