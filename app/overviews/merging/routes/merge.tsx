import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { idField, reasonField } from "../../../base/forms/fields.ts";
import { fingerprintOf } from "../../../people/persons/edit-page.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { findEditable } from "../../../people/persons/edit-person.server.ts";
import { malformed, notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import {
  findPossibleDuplicates,
  mergeDuplicates,
  fingerprintOfSeats,
  seeDuplicates,
} from "../duplicates.server.ts";
import { MergePage } from "../MergePage.tsx";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const secretariat = currentPerson(context);
  const query = new URL(request.url).searchParams;
  const person = findEditable(secretariat, idOf(params.id));
  if (!person) throw notFound();
  const { id, name } = person;
  const q = (query.get("q") ?? "").trim().slice(0, 100);
  const other = query.get("med");
  if (other === null)
    return {
      person: { id, name },
      q,
      candidates: findPossibleDuplicates(secretariat, id, q, new Date()),
      seen: null,
      shown: "",
    };
  const otherId = idOf(other);
  const [keptId, mergedId] = query.get("behold") === other ? [otherId, id] : [id, otherId];
  const seen = seeDuplicates(secretariat, keptId, mergedId, new Date());
  if (!seen) throw notFound();
  const shown = fingerprintOfBoth(secretariat, id, otherId);
  return { person: { id, name }, q, candidates: [], seen, shown };
}

/** Tells what the page shows of the two from what it would show after a change, also of their seats, which merging may give up. */
const fingerprintOfBoth = (editor: Person, id: number, otherId: number): string =>
  [id, otherId].flatMap((each) => [fingerprintOf(editor, each), fingerprintOfSeats(each)]).join("-");

const mergeForm = z.object({
  shown: z.string().max(100).optional(),
  behold: idField("behold"),
  reason: reasonField(500),
  [confirmationField]: confirmedField,
});

/** Merges the two, and goes to the page of the one who is kept. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request, mergeForm);
  if ("invalid" in form) return form.invalid;
  const { behold: keptId, reason, shown, [confirmationField]: confirmed } = form.value;
  const ownId = idOf(params.id);
  const otherId = idOf(new URL(request.url).searchParams.get("med") ?? undefined);
  if (keptId !== ownId && keptId !== otherId) throw malformed();
  if (!confirmed) return form.refuse({}, { refused: "unconfirmed" });
  const secretariat = currentPerson(context);
  if (shown !== undefined && shown !== fingerprintOfBoth(secretariat, ownId, otherId))
    return form.refuse({}, { refused: "changed" });
  const mergedId = keptId === ownId ? otherId : ownId;
  const outcome = mergeDuplicates(secretariat, keptId, mergedId, reason, new Date());
  if ("merged" in outcome) return redirect(`/sekretariat/personer/${keptId}?ok=lagt-sammen`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return form.refuse({}, { refused: outcome.refused });
}

export default function Merge() {
  const answer = useActionData<typeof action>();
  const refused = answer?.extra?.refused;
  return (
    <MergePage
      {...useLoaderData<typeof loader>()}
      refused={refused === "unconfirmed" || refused === "changed" ? refused : null}
      reply={answer?.reply}
    />
  );
}
