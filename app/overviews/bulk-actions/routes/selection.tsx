import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { peopleListOf } from "../../../base/people-pages.ts";
import { viewScopeOf } from "../../../audit/scopes.ts";
import { traceView } from "../../../audit/audit.server.ts";
import { dutyHrefIn } from "../../../course-days/duty/duty-filter.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo, withQuery } from "../../../undo/address.ts";
import { backToListHref } from "../../team/list-address.ts";
import { bulkActForm } from "../bulk-act-form.ts";
import { actOnSelection, seeSelection } from "../bulk-actions.server.ts";
import { bulkActOf, selectionOf } from "../selection.ts";
import { SelectionPage } from "../SelectionPage.tsx";

/** Where the act was begun, when that is the page of those who lack a day, which the secretariat alone has. */
const dutyPageOf = (role: string, query: URLSearchParams) =>
  role === "secretariat" ? dutyHrefIn(query) : null;

export function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = currentPerson(context);
  const query = new URL(request.url).searchParams;
  const now = new Date();
  const selection = seeSelection(viewer, selectionOf(query), now);
  const detail = { people: selection.agents.length };
  traceView(viewer, { act: "team-seen", scope: viewScopeOf(viewer), detail }, now);
  const act = bulkActOf(query);
  const fromDuty = dutyPageOf(viewer.role, query);
  query.set("handling", "luk");
  const up = fromDuty ?? backToListHref(peopleListOf(viewer.role), query);
  return { up, fromDuty, selection, act, closeAt: `?${query}` };
}

/** Does the act, and goes back to the list, which says what was done. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = currentPerson(context);
  const sent = await readSentForm(request);
  const form = await readAct(request, bulkActForm);
  const now = new Date();
  const back = dutyPageOf(viewer.role, new URL(request.url).searchParams) ?? peopleListOf(viewer.role);
  const sending = { form: sent, undo: undoOf(form, back), back, canLeaveOut: true };
  const outcome = await send(viewer, sending, now, (leftOut) =>
    actOnSelection(viewer, { ...form, p: form.p.filter((id) => !leftOut.has(id)) }, now),
  );
  if ("panel" in outcome) return outcome;
  if ("refused" in outcome)
    return refuse(outcome.refused, { act: form.act, selection: seeSelection(viewer, { ids: form.p }, now) });
  const { done, count, waiting, failed, dayId } = outcome;
  const query = new URLSearchParams({
    ok: done,
    antal: String(count),
    ...(waiting && { venter: String(waiting) }),
    ...(failed && { rest: String(failed) }),
    ...(dayId && { dag: String(dayId) }),
  });
  return redirect(offeringUndo(withQuery(back, String(query)), outcome), 303);
}

/** What *Fortryd* takes back; closing people is undone in its own way, and of a handler nobody is told. */
function undoOf(form: z.output<typeof bulkActForm>, back: string) {
  const personIds = form.p;
  if (form.act === "mind") return { kind: "agents-reminded", target: { personIds }, back } as const;
  if (form.act !== "tilmeld") return null;
  return { kind: "agents-signed-up", target: { dayId: form.dag, personIds }, back } as const;
}

export default withSendPanel(SelectionRoute);

function SelectionRoute() {
  const seen = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && "refused" in answer ? answer : undefined;
  return <SelectionPage {...seen} {...refusal} />;
}
