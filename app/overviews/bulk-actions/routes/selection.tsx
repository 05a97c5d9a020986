import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reachOf, traceView } from "../../../audit/audit.server.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { listAsChosen } from "../../team/list-address.ts";
import { actOnChosen, type Chosen, type ChosenRefusal, seeChosen } from "../bulk-actions.server.ts";
import { ChosenPage } from "../SelectionPage.tsx";

const listOf = { leader: "/mit-hold", secretariat: "/sekretariat/personer" } as const;

export function loader({ request }: LoaderFunctionArgs) {
  const viewer = requirePerson(request, "leader", "secretariat");
  const query = new URL(request.url).searchParams;
  const at = listOf[viewer.role as keyof typeof listOf];
  const now = new Date();
  const chosen = seeChosen(viewer, query, now);
  traceView(
    viewer,
    { act: "team-seen", scope: reachOf(viewer), detail: { people: chosen.agents.length } },
    now,
  );
  return { up: listAsChosen(at, query), chosen };
}

/** Does to all of them what was chosen, and goes back to the list that tells so. */
export async function action({ request }: ActionFunctionArgs) {
  const viewer = requirePerson(request, "leader", "secretariat");
  const form = new URLSearchParams(await request.text());
  const outcome = actOnChosen(viewer, form, new Date());
  if ("refused" in outcome) {
    const { refused } = outcome;
    if (refused === "malformed") throw new Response(null, { status: 400 });
    return data({ chosen: seeChosen(viewer, form, new Date()), refused }, { status: 422 });
  }
  const said = new URLSearchParams({ ok: outcome.done, antal: String(outcome.count) });
  for (const [name, value] of [
    ["venter", outcome.waiting],
    ["rest", outcome.rest],
    ["dag", outcome.day],
  ] as const)
    if (value) said.set(name, String(value));
  return redirect(`${listOf[viewer.role as keyof typeof listOf]}?${said}`, 303);
}

export default function ChosenRoute() {
  const { chosen, up } = useLoaderData<typeof loader>();
  const answer = useActionData<{ chosen: Chosen; refused: ChosenRefusal }>();
  return <ChosenPage chosen={answer?.chosen ?? chosen} up={up} refused={answer?.refused} />;
}
