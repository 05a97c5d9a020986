import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { readEdit } from "../../../base/forms/read-edit.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { ChaptersPage } from "../ChaptersPage.tsx";
import { chapterField, chapterValuesOf } from "../chapter-field.ts";
import { setChapters } from "../chapters.server.ts";
import { findCourseForEditing } from "../course-planning.server.ts";
import { chaptersForm } from "../forms.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const course = findCourseForEditing(idOf(params.id), new Date());
  if (!course) throw notFound();
  return { course };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const course = findCourseForEditing(idOf(params.id), new Date());
  if (!course) throw notFound();
  const form = await readEdit(request, chaptersForm(course.planned), chapterValuesOf(course.planned));
  if ("invalid" in form) return form.invalid;
  const names = form.value;
  const nameAt = new Map(course.planned.map((lesson) => [lesson.id, names[chapterField(lesson)] ?? ""]));
  const outcome = setChapters(person, course.id, nameAt, new Date());
  if ("refused" in outcome) throw notFound();
  return redirect(`/sekretariat/kurser/${outcome.id}?ok=kapitler`, 303);
}

export default function ChaptersRoute() {
  const { course } = useLoaderData<typeof loader>();
  return <ChaptersPage course={course} reply={useActionData<typeof action>()?.reply} />;
}
