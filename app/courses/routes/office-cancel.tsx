import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { OfficeDay } from "../OfficeDay.tsx";
import { viewOfficeDay } from "../office.server.ts";
import { idOf } from "../params.ts";
import { cancelDay } from "../planning.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return { view: viewOfficeDay(person, idOf(params.id), new Date()) };
}

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const dayId = idOf(params.id);
  const outcome = cancelDay(person, dayId, new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/kursusdage/${dayId}?ok=aflyst`, 303);
  const wrong = outcome.refused === "past" ? ("begun" as const) : outcome.refused;
  return data({ wrong }, { status: 422 });
}

export default function OfficeCancel() {
  return <OfficeDay {...useLoaderData<typeof loader>()} wrong={useActionData<typeof action>()?.wrong} />;
}
