import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { peopleListOf, personPage } from "../../../base/people-pages.ts";
import { tracePerson } from "../../../audit/audit.server.ts";
import { env } from "../../../base/env.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { malformed, notFound } from "../../../base/refusals.server.ts";
import { seatGoesOn } from "../../../course-days/sign-up/give-up.server.ts";
import { offeringUndo } from "../../../undo/address.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { actOnPerson } from "../edit-acts.server.ts";
import { seeEditable } from "../edit-page.server.ts";
import { findEditable } from "../edit-person.server.ts";
import { EditPersonPage } from "../EditPersonPage.tsx";
import { editForm } from "../person-form.ts";

export function loader({ params, context }: LoaderFunctionArgs) {
  const editor = currentPerson(context);
  const now = new Date();
  const person = seeEditable(editor, idOf(params.id), now);
  if (!person) throw notFound();
  tracePerson(editor, person.id, now);
  return { person, months: env.FORGET_AFTER_MONTHS, lostSeats: seatGoesOn([person.id], now) };
}

/** One of the page's forms: particulars, leave, its end, deputy, leaving. Each goes back to the person's page. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const editor = currentPerson(context);
  const id = idOf(params.id);
  if (!findEditable(editor, id)) throw notFound();
  const form = await readForm(request, editForm);
  if ("invalid" in form) return form.invalid;
  const now = new Date();
  const closesForGood = seatGoesOn([id], now) > 0;
  const outcome = actOnPerson(editor, id, form.value, now, { closesForGood });
  if ("complaints" in outcome) return form.refuse(outcome.complaints, { holder: outcome.holder });
  if ("refused" in outcome) throw outcome.refused === "unknown" ? notFound() : malformed();
  const page = personPage(editor.role, id);
  // A leader cannot see the page of someone who has left.
  const seen = editor.role === "secretariat" ? page : peopleListOf(editor.role);
  if ("left" in outcome) return redirect(offeringUndo(`${seen}?ok=lukket&antal=1`, outcome), 303);
  return redirect(`${page}?ok=${outcome.done}${outcome.saved ? "&gemt=1" : ""}`, 303);
}

export default function EditPerson() {
  const { person, months, lostSeats } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <EditPersonPage person={person} months={months} lostSeats={lostSeats} answer={answer} />;
}
