import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { env } from "../../../base/env.server.ts";
import { tracePerson } from "../../../audit/audit.server.ts";
import { requirePerson } from "../../sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { actOnEditForm } from "../edit-forms.server.ts";
import { EditPersonPage } from "../EditPersonPage.tsx";
import { seeEditable } from "../edit-page.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const keeper = requirePerson(request, "leader", "secretariat");
  const now = new Date();
  const kept = seeEditable(keeper, idOf(params.id), now);
  tracePerson(keeper, kept.id, now);
  return { kept, months: env.FORGET_AFTER_MONTHS };
}

/** One of the page's forms: particulars, leave, its end, deputy, leaving, merging. Each goes back to the person's page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const keeper = requirePerson(request, "leader", "secretariat");
  const id = idOf(params.id);
  const form = await request.formData();
  const outcome = actOnEditForm(keeper, id, form, new Date());
  const list = keeper.role === "secretariat" ? "/sekretariat/personer" : "/mit-hold";
  // A leader has no longer a page of whoever is closed.
  const page = keeper.role === "secretariat" ? `${list}/${id}` : list;
  if ("left" in outcome) return redirect(`${page}?ok=lukket&antal=1`, 303);
  if ("done" in outcome) return redirect(`${list}/${id}?ok=${outcome.done}`, 303);
  return data(outcome, { status: 422 });
}

export default function EditPerson() {
  const { kept, months } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <EditPersonPage kept={kept} months={months} answer={answer && "reply" in answer ? answer : undefined} />
  );
}
