import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { nameHost } from "../hosts.server.ts";
import { OfficeDay } from "../OfficeDay.tsx";
import { viewOfficeDay } from "../office.server.ts";
import { idOf } from "../params.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return { view: viewOfficeDay(person, idOf(params.id), new Date()) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const dayId = idOf(params.id);
  const chosen = Number((await request.formData()).get("person"));
  if (!Number.isSafeInteger(chosen)) throw new Response(null, { status: 400 });
  const outcome = nameHost(person, dayId, chosen, new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/kursusdage/${dayId}?ok=vaert`, 303);
  return data({ wrong: outcome.refused }, { status: 422 });
}

export default function OfficeHosts() {
  return <OfficeDay {...useLoaderData<typeof loader>()} wrong={useActionData<typeof action>()?.wrong} />;
}
