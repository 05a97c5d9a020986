import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { fieldStates } from "../../../ui/fields.ts";
import { extendRound } from "../extending.server.ts";
import { RoundAdminPage } from "../RoundAdminPage.tsx";
import { endOfDay, extendForm } from "../round-form.ts";
import type { loader } from "./round.tsx";

export { loader } from "./round.tsx";

/** Lets an open round close later. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const roundId = idOf(params.id);
  const form = await readForm(request, extendForm);
  if (form.invalid) return form.invalid;
  const outcome = extendRound(person, roundId, endOfDay(form.value.closesOn), new Date());
  if ("extended" in outcome) return redirect(`/sekretariat/maalinger/${roundId}?ok=forlaenget`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return form.refuse({ closesOn: outcome.refused });
}

/** The round's page again, with what is wrong with the day. */
export default function ExtendRound() {
  const { view } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`);
  const wrong = reply?.error?.closesOn?.includes("not-open") ? "not-open" : undefined;
  return <RoundAdminPage view={view} wrong={wrong} closesOn={fieldStates(reply, say)("closesOn")} />;
}
