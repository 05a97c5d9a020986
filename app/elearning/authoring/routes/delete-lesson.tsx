import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { CoursePage } from "../CoursePage.tsx";
import { deleteLesson } from "../delete-lesson.server.ts";
import { findLessonById } from "../lesson-editing.server.ts";
import { findCourseForEditing } from "../course-planning.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const course = findCourseForEditing(findLessonById(idOf(params.id))?.courseId ?? 0);
  if (!course) throw notFound();
  return { course };
}

const deleteForm = z.object({ [confirmationField]: confirmedField });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const { [confirmationField]: confirmed } = await readAct(request, deleteForm);
  if (!confirmed) return refuse("unconfirmed");
  const outcome = deleteLesson(person, idOf(params.id), new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/kurser/${outcome.courseId}?ok=slettet`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}

export default function DeleteLessonRoute() {
  const { course } = useLoaderData<typeof loader>();
  return <CoursePage course={course} done={null} refused={useActionData<typeof action>()?.refused} />;
}
