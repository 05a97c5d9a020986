import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { CoursePage } from "../CoursePage.tsx";
import { findCourseForEditing } from "../course-planning.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const course = findCourseForEditing(Number(params.id));
  if (!course) throw new Response(null, { status: 404 });
  const asked = new URL(request.url).searchParams;
  const lesson = Number(asked.get("lektion"));
  return { course, done: asked.get("ok"), place: { lesson, number: Number(asked.get("nr")) } };
}

export default function CourseRoute() {
  return <CoursePage {...useLoaderData<typeof loader>()} />;
}
