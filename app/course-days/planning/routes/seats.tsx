import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { SecretariatDayPage } from "../SecretariatDayPage.tsx";
import { seeSecretariatDay } from "../secretariat-day.server.ts";
import { idOf } from "../../days/params.ts";
import { seatsField } from "../day-form.ts";
import { setSeats } from "../planning.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return seeSecretariatDay(person, params.id);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const dayId = idOf(params.id);
  const typed = String((await request.formData()).get("seats") ?? "").slice(0, 20);
  const parsed = seatsField.safeParse(typed);
  if (!parsed.success) return data({ typed, refused: "seats" as const, taken: 0 }, { status: 400 });
  const outcome = setSeats(person, dayId, parsed.data, new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/kursusdage/${dayId}?ok=pladser`, 303);
  const taken = "taken" in outcome ? outcome.taken : 0;
  return data({ typed, refused: outcome.refused, taken }, { status: 422 });
}

export default function SeatsPage() {
  const { t } = useTranslation("planning", { keyPrefix: "wrong" });
  const no = useActionData<typeof action>();
  const complaint = no && (no.refused === "past" ? "begun" : no.refused);
  const seats = no && complaint && { typed: no.typed, wrong: t(complaint, { count: no.taken }) };
  return <SecretariatDayPage {...useLoaderData<typeof loader>()} seats={seats} />;
}
