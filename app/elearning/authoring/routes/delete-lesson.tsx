import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { isSure } from "../../../base/forms/confirmation.ts";
import { CoursePage } from "../CoursePage.tsx";
import { dropLesson } from "../delete-lesson.server.ts";
import { seeLesson } from "../lesson-editing.server.ts";
import { seeCourse } from "../course-planning.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const course = seeCourse(seeLesson(Number(params.id))?.courseId ?? 0);
  if (!course) throw new Response(null, { status: 404 });
  return { course };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  if (!isSure(await request.formData())) return data({ refused: "unsure" as const }, { status: 422 });
  const outcome = dropLesson(person, Number(params.id), new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/kurser/${outcome.courseId}?ok=slettet`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ refused: outcome.refused }, { status: 422 });
}

export default function OfficeLessonDrop() {
  const { course } = useLoaderData<typeof loader>();
  return <CoursePage course={course} done={null} refused={useActionData<typeof action>()?.refused} />;
}
