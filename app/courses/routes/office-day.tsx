import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { OfficeDay } from "../OfficeDay.tsx";
import { seeOfficeDay } from "../office.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const done = new URL(request.url).searchParams.get("ok");
  return { ...seeOfficeDay(person, params.id), done };
}

export default function OfficeDayRoute() {
  return <OfficeDay {...useLoaderData<typeof loader>()} />;
}
