import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { traceView } from "../../../audit/audit.server.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { SecretariatDayPage } from "../SecretariatDayPage.tsx";
import { seeSecretariatDay } from "../secretariat-day.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const done = new URL(request.url).searchParams.get("ok");
  const seen = seeSecretariatDay(person, params.id);
  // Among them are all who could be the day's host.
  traceView(person, { act: "team-seen", scope: "everyone" }, seen.view.now);
  return { ...seen, done };
}

export default function SecretariatDayRoute() {
  return <SecretariatDayPage {...useLoaderData<typeof loader>()} />;
}
