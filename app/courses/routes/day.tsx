import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { DayPage } from "../DayPage.tsx";
import { idOf } from "../params.ts";
import { viewDay } from "../view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  const now = new Date();
  const done = new URL(request.url).searchParams.get("ok");
  return { view: viewDay(person, idOf(params.id), now), now, done };
}

export default function Day() {
  return <DayPage {...useLoaderData<typeof loader>()} />;
}
