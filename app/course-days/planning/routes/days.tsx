import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { SecretariatDaysPage } from "../SecretariatDaysPage.tsx";
import { seeSecretariatDays } from "../secretariat-days.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const search = new URL(request.url).searchParams;
  return { view: seeSecretariatDays(person, search, new Date()), done: search.get("ok") };
}

export default function SecretariatDaysRoute() {
  return <SecretariatDaysPage {...useLoaderData<typeof loader>()} />;
}
