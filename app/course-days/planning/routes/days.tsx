import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { SecretariatDaysPage } from "../SecretariatDaysPage.tsx";
import { seeSecretariatDays } from "../secretariat-days.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const asked = new URL(request.url).searchParams;
  return { view: seeSecretariatDays(person, asked, new Date()), done: asked.get("ok") };
}

export default function SecretariatDaysRoute() {
  return <SecretariatDaysPage {...useLoaderData<typeof loader>()} />;
}
