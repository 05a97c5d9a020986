import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { isSure } from "../../ui/sure.ts";
import { OfficeDays } from "../OfficeDays.tsx";
import { seeOfficeDays } from "../office-days.server.ts";
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
