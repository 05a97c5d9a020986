import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { danishDate } from "../../../base/dates/danish-time.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { hasLeft } from "../../../people/register/membership.ts";
import { listMunicipalities } from "../../../people/register/municipalities.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { shiftMailingForm } from "../shift-mailing.ts";
import {
  listMailingCandidates,
  listShiftMailings,
  type MailingRefusal,
  setShiftMailing,
} from "../shift-mailings.server.ts";
import { ShiftMailingsPage } from "../ShiftMailingsPage.tsx";

export function loader({ request }: LoaderFunctionArgs) {
  const today = danishDate(new Date());
  return {
    mailings: listShiftMailings(),
    candidates: listMailingCandidates(),
    municipalities: listMunicipalities()
      .filter((municipality) => !hasLeft(municipality, today))
      .map(({ id, name }) => ({ id, name })),
    ok: new URL(request.url).searchParams.get("ok"),
  };
}

const fieldOf: Record<MailingRefusal, string> = { unknown: "personId", "other-place": "municipalityId" };

/** Chooses somebody who is mailed the changes, and when. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, shiftMailingForm);
  if ("invalid" in form) return form.invalid;
  const outcome = setShiftMailing(currentPerson(context), form.value, new Date());
  if ("refused" in outcome) return form.refuse({ [fieldOf[outcome.refused]]: outcome.refused });
  return redirect("/sekretariat/vagtmails?ok=valgt", 303);
}

export default function ShiftMailings() {
  const reply = useActionData<typeof action>()?.reply;
  return <ShiftMailingsPage {...useLoaderData<typeof loader>()} reply={reply} />;
}
