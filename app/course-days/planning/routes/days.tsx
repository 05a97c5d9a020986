import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { OfficeDays } from "../SecretariatDaysPage.tsx";
import { seeOfficeDays } from "../secretariat-days.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const asked = new URL(request.url).searchParams;
  return { view: seeOfficeDays(person, asked, new Date()), done: asked.get("ok") };
}

export default function OfficeDaysRoute() {
  return <OfficeDays {...useLoaderData<typeof loader>()} />;
}
