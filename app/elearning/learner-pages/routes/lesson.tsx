import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "../../../base/refusals.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { currentSession } from "../../../people/sign-in/current-person.server.ts";
import { currentSlugOf } from "../../courses/editions.server.ts";
import { LessonPage } from "../LessonPage.tsx";
import { viewLesson } from "../lesson-view.server.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { id, person } = currentSession(context);
  const answers = new URL(request.url).searchParams.has("svar");
  const visit = { person, now: new Date(), sessionId: () => id, answers };
  const shown = viewLesson(params.lesson!, visit);
  if (!shown) throw elsewhere(person, params.lesson!);
  if (shown.frameOrigin) context.allowFrame?.(shown.frameOrigin);
  if (shown.opensWindows) context.allowWindows?.();
  return shown.lesson;
}

/** Where the address of an older edition leads: letters and bookmarks still have it. */
function elsewhere(person: Person, slug: string): Response {
  const current = currentSlugOf(person, slug);
  return current ? redirect(`/e-laering/${current}`) : notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} – Den Digitale Hotline` },
];

export default function LessonRoute() {
  return <LessonPage lesson={useLoaderData<typeof loader>()} />;
}
