import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { traceView } from "../../../audit/audit.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { SecretariatDayPage } from "../SecretariatDayPage.tsx";
import { seeSecretariatDay } from "../secretariat-day.server.ts";

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const done = new URL(request.url).searchParams.get("ok");
  const { view } = seeSecretariatDay(person, params.id);
  // The page lists everyone who could be the day's host.
  traceView(person, { act: "team-seen", scope: "everyone" }, view.now);
  return { view, done };
}

export default function SecretariatDayRoute() {
  return <SecretariatDayPage {...useLoaderData<typeof loader>()} />;
}
