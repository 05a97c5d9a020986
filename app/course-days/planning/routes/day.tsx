import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { SecretariatDayPage } from "../SecretariatDayPage.tsx";
import { seeSecretariatDay } from "../secretariat-day.server.ts";

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const done = new URL(request.url).searchParams.get("ok");
  return { ...seeSecretariatDay(person, params.id), done };
}

export default function SecretariatDayRoute() {
  return <SecretariatDayPage {...useLoaderData<typeof loader>()} />;
}
