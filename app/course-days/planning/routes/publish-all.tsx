import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { isConfirmed } from "../../../base/forms/confirmation.ts";
import { SecretariatDaysPage } from "../SecretariatDaysPage.tsx";
import { seeSecretariatDays } from "../secretariat-days.server.ts";
import { publishDrafts } from "../planning.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return { view: seeSecretariatDays(person, new URLSearchParams(), new Date()) };
}

/** Publishes every draft ahead; pressed again, it says that there was none. */
export async function action({ request }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  if (!isConfirmed(await request.formData())) return data({ refused: "unsure" as const }, { status: 422 });
  const known = publishDrafts(person, new Date());
  return redirect(`/sekretariat/kursusdage?ok=${known > 0 ? "udgivet" : "ingen"}`, 303);
}

export default function PublishAllPage() {
  return <SecretariatDaysPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
