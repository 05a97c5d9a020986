import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { offeringUndo } from "../../../undo/address.ts";
import { undoable } from "../../../undo/undoable.server.ts";
import { CoursePage } from "../CoursePage.tsx";
import { findCourseForEditing } from "../course-planning.server.ts";
import { deleteLesson } from "../delete-lesson.server.ts";
import { findLessonById } from "../lesson-editing.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const course = findCourseForEditing(findLessonById(idOf(params.id))?.courseId ?? 0, new Date());
  if (!course) throw notFound();
  return { course };
}

/** Deletes a lesson that only the secretariat has seen. */
export function action({ params, context }: ActionFunctionArgs) {
  const [actor, lessonId, now] = [currentPerson(context), idOf(params.id), new Date()];
  const back = `/sekretariat/kurser/${findLessonById(lessonId)?.courseId}`;
  const act = { kind: "lesson-deleted", target: { lessonId }, back } as const;
  const outcome = undoable(actor, act, now, () => deleteLesson(actor, lessonId, now));
  if (!("refused" in outcome)) return redirect(offeringUndo(`${back}?ok=slettet`, outcome), 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}

export default function DeleteLessonRoute() {
  const { course } = useLoaderData<typeof loader>();
  return <CoursePage course={course} done={null} refused={useActionData<typeof action>()?.refused} />;
}
