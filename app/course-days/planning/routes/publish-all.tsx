import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readConfirmation } from "../../../base/forms/read-form.server.ts";
import { refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { SecretariatDaysPage } from "../SecretariatDaysPage.tsx";
import { seeSecretariatDays } from "../secretariat-days.server.ts";
import { publishDrafts } from "../planning.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  return { view: seeSecretariatDays(person, new URLSearchParams(), new Date()) };
}

/** Publishes every draft ahead; pressed again, it says that there was none. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  if (!(await readConfirmation(request))) return refuse("unconfirmed");
  const published = publishDrafts(person, new Date());
  return redirect(`/sekretariat/kursusdage?ok=${published > 0 ? "udgivet" : "ingen"}`, 303);
}

export default function PublishAllPage() {
  return <SecretariatDaysPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
