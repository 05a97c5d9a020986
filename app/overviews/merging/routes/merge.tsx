import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findEditable } from "../../../people/persons/edit-person.server.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { findPossibleDuplicates, mergeDuplicates, seeDuplicates } from "../duplicates.server.ts";
import { MergePage } from "../MergePage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const secretariat = requirePerson(request, "secretariat");
  const query = new URL(request.url).searchParams;
  const person = findEditable(secretariat, idOf(params.id));
  if (!person) throw new Response(null, { status: 404 });
  const { id, name } = person;
  const q = (query.get("q") ?? "").trim().slice(0, 100);
  const other = query.get("med");
  if (other === null)
    return {
      person: { id, name },
      q,
      candidates: findPossibleDuplicates(secretariat, id, q, new Date()),
      seen: null,
    };
  const otherId = idOf(other);
  const isOther = query.get("behold") === other;
  const seen = seeDuplicates(secretariat, isOther ? otherId : id, isOther ? id : otherId, new Date());
  if (!seen) throw new Response(null, { status: 404 });
  return { person: { id, name }, q, candidates: [], seen };
}

/** Merges the two; the page that is left tells that it is done. Refused: the page tells why. */
export async function action({ request, params }: ActionFunctionArgs) {
  const secretariat = requirePerson(request, "secretariat");
  const form = await request.formData();
  const own = idOf(params.id);
  const other = idOf(new URL(request.url).searchParams.get("med") ?? undefined);
  const kept = idOf(String(form.get("behold")));
  if (kept !== own && kept !== other) throw new Response(null, { status: 400 });
  if (!form.get("sikker")) return data({ refused: "unsure" as const }, { status: 422 });
  const outcome = mergeDuplicates(secretariat, kept, kept === own ? other : own, new Date());
  if ("merged" in outcome) return redirect(`/sekretariat/personer/${kept}?ok=lagt-sammen`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data(outcome, { status: 422 });
}

export default function Merge() {
  const unsure = useActionData<typeof action>()?.refused === "unsure";
  return <MergePage {...useLoaderData<typeof loader>()} unsure={unsure} />;
}
