import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { LessonPage } from "../LessonPage.tsx";
import { viewLesson } from "../lesson-view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  const lesson = viewLesson(person, params.lesson!, new Date());
  if (!lesson) throw new Response(null, { status: 404 });
  return lesson;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} – Den Digitale Hotline` },
];

export default function LessonRoute() {
  return <LessonPage lesson={useLoaderData<typeof loader>()} />;
}
