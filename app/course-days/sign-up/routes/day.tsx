import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { DayPage } from "../DayPage.tsx";
import { seeDay } from "../day-view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  const done = new URL(request.url).searchParams.get("ok");
  return { ...seeDay(person, params.id), done };
}

export default function Day() {
  return <DayPage {...useLoaderData<typeof loader>()} />;
}
