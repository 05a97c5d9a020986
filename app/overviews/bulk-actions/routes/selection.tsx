import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { viewScopeOf, traceView } from "../../../audit/audit.server.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { backToListHref } from "../../team/list-address.ts";
import {
  actOnSelection,
  type AgentSelection,
  type BulkRefusal,
  seeSelection,
} from "../bulk-actions.server.ts";
import { SelectionPage } from "../SelectionPage.tsx";

const listPathOf = { leader: "/mit-hold", secretariat: "/sekretariat/personer" } as const;

export function loader({ request }: LoaderFunctionArgs) {
  const viewer = requirePerson(request, "leader", "secretariat");
  const query = new URL(request.url).searchParams;
  const at = listPathOf[viewer.role as keyof typeof listPathOf];
  const now = new Date();
  const chosen = seeSelection(viewer, query, now);
  traceView(
    viewer,
    { act: "team-seen", scope: viewScopeOf(viewer), detail: { people: chosen.agents.length } },
    now,
  );
  return { up: backToListHref(at, query), chosen };
}

/** Does to all of them what was chosen, and goes back to the list that tells so. */
export async function action({ request }: ActionFunctionArgs) {
  const viewer = requirePerson(request, "leader", "secretariat");
  const form = new URLSearchParams(await request.text());
  const outcome = actOnSelection(viewer, form, new Date());
  if ("refused" in outcome) {
    const { refused } = outcome;
    if (refused === "malformed") throw new Response(null, { status: 400 });
    return data({ chosen: seeSelection(viewer, form, new Date()), refused }, { status: 422 });
  }
  const said = new URLSearchParams({ ok: outcome.done, antal: String(outcome.count) });
  for (const [name, value] of [
    ["venter", outcome.waiting],
    ["rest", outcome.rest],
    ["dag", outcome.day],
  ] as const)
    if (value) said.set(name, String(value));
  return redirect(`${listPathOf[viewer.role as keyof typeof listPathOf]}?${said}`, 303);
}

export default function SelectionRoute() {
  const { chosen, up } = useLoaderData<typeof loader>();
  const answer = useActionData<{ chosen: AgentSelection; refused: BulkRefusal }>();
  return <SelectionPage chosen={answer?.chosen ?? chosen} up={up} refused={answer?.refused} />;
}
