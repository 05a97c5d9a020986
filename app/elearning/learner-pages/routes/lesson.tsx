import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "../../../base/refusals.server.ts";
import { currentSession } from "../../../people/sign-in/current-person.server.ts";
import { LessonPage } from "../LessonPage.tsx";
import { viewLesson } from "../lesson-view.server.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { id, person } = currentSession(context);
  const answers = new URL(request.url).searchParams.has("svar");
  const visit = { person, now: new Date(), sessionId: () => id, answers };
  const shown = viewLesson(params.lesson!, visit);
  if (!shown) throw notFound();
  if (shown.frameOrigin) context.allowFrame?.(shown.frameOrigin);
  return shown.lesson;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} – Den Digitale Hotline` },
];

export default function LessonRoute() {
  return <LessonPage lesson={useLoaderData<typeof loader>()} />;
}
