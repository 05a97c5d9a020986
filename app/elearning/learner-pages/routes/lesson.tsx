import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson, requireSession } from "../../../people/sign-in/guards.server.ts";
import { LessonPage } from "../LessonPage.tsx";
import { viewLesson } from "../lesson-view.server.ts";
import { vimeoOrigin } from "../../kinds/film/vimeo.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  const answers = new URL(request.url).searchParams.has("svar");
  const lesson = viewLesson(person, params.lesson!, new Date(), () => requireSession(request).id, answers);
  if (!lesson) throw new Response(null, { status: 404 });
  if (lesson.content.kind === "film" && lesson.content.vimeo) context.allowFrame?.(vimeoOrigin);
  return lesson;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} – Den Digitale Hotline` },
];

export default function LessonRoute() {
  return <LessonPage lesson={useLoaderData<typeof loader>()} />;
}
