import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { countHalfWay } from "../carry-over.server.ts";
import { CoursePage } from "../CoursePage.tsx";
import { findCourseForEditing } from "../course-planning.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const course = findCourseForEditing(idOf(params.id), new Date());
  if (!course) throw notFound();
  const { searchParams } = new URL(request.url);
  const lesson = Number(searchParams.get("lektion"));
  const halfWay = countHalfWay(course.id, new Date());
  return {
    course,
    halfWay,
    done: searchParams.get("ok"),
    place: { lesson, number: Number(searchParams.get("nr")) },
  };
}

export default function CourseRoute() {
  return <CoursePage {...useLoaderData<typeof loader>()} />;
}
