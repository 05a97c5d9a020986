import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { isSure } from "../../../base/forms/confirmation.ts";
import { OfficeDays } from "../SecretariatDaysPage.tsx";
import { seeOfficeDays } from "../secretariat-days.server.ts";
import { publishDrafts } from "../planning.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return { view: seeOfficeDays(person, new URLSearchParams(), new Date()) };
}

/** Publishes every draft ahead; pressed again, it says that there was none. */
export async function action({ request }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  if (!isSure(await request.formData())) return data({ refused: "unsure" as const }, { status: 422 });
  const known = publishDrafts(person, new Date());
  return redirect(`/sekretariat/kursusdage?ok=${known > 0 ? "udgivet" : "ingen"}`, 303);
}

export default function OfficePublishAll() {
  return <OfficeDays {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
