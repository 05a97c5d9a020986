import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { actOnChosen, seeChosen } from "../chosen.server.ts";
import { ChosenPage } from "../ChosenPage.tsx";

const listOf = { leader: "/mit-hold", secretariat: "/sekretariat/personer" } as const;

export function loader({ request }: LoaderFunctionArgs) {
  const viewer = requirePerson(request, "leader", "secretariat");
  const up = listOf[viewer.role as keyof typeof listOf];
  return { up, chosen: seeChosen(viewer, new URL(request.url).searchParams, new Date()) };
}

/** Does to all of them what was chosen, and goes back to the list that tells so. */
export async function action({ request }: ActionFunctionArgs) {
  const viewer = requirePerson(request, "leader", "secretariat");
  const form = new URLSearchParams(await request.text());
  const outcome = actOnChosen(viewer, form, new Date());
  if ("refused" in outcome) throw new Response(null, { status: 400 });
  const said = new URLSearchParams({ ok: outcome.done, antal: String(outcome.count) });
  if (outcome.rest !== undefined) said.set("rest", String(outcome.rest));
  return redirect(`${listOf[viewer.role as keyof typeof listOf]}?${said}`, 303);
}

export default function Chosen() {
  const { chosen, up } = useLoaderData<typeof loader>();
  return <ChosenPage chosen={chosen} up={up} />;
}
