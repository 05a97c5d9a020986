import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { isConfirmed } from "../../../base/forms/confirmation.ts";
import { CoursePage } from "../CoursePage.tsx";
import { deleteLesson } from "../delete-lesson.server.ts";
import { findLessonForEditing } from "../lesson-editing.server.ts";
import { findCourseForEditing } from "../course-planning.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const course = findCourseForEditing(findLessonForEditing(Number(params.id))?.courseId ?? 0);
  if (!course) throw new Response(null, { status: 404 });
  return { course };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  if (!isConfirmed(await request.formData())) return data({ refused: "unsure" as const }, { status: 422 });
  const outcome = deleteLesson(person, Number(params.id), new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/kurser/${outcome.courseId}?ok=slettet`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ refused: outcome.refused }, { status: 422 });
}

export default function DeleteLessonRoute() {
  const { course } = useLoaderData<typeof loader>();
  return <CoursePage course={course} done={null} refused={useActionData<typeof action>()?.refused} />;
}
