import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { DayPage } from "../DayPage.tsx";
import { seeDay } from "../day-view.server.ts";

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  return { ...seeDay(person, params.id), done: new URL(request.url).searchParams.get("ok") };
}

export default function DayRoute() {
  return <DayPage {...useLoaderData<typeof loader>()} />;
}
