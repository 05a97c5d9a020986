import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { OfficeDay } from "../OfficeDay.tsx";
import { viewOfficeDay } from "../office.server.ts";
import { idOf } from "../params.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const done = new URL(request.url).searchParams.get("ok");
  return { view: viewOfficeDay(person, idOf(params.id), new Date()), done };
}

export default function OfficeDayRoute() {
  return <OfficeDay {...useLoaderData<typeof loader>()} />;
}
