import { lessonValuesOf } from "../lesson-values.ts";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { readEdit } from "../../../base/forms/read-edit.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { LessonEditor } from "../LessonEditor.tsx";
import { changeLesson, findLessonForEditing, lessonFormOf } from "../lesson-editing.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const lesson = findLessonForEditing(idOf(params.id));
  if (!lesson) throw notFound();
  return { lesson, done: new URL(request.url).searchParams.get("ok") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = idOf(params.id);
  const schema = lessonFormOf(id);
  if (!schema) throw notFound();
  const form = await readEdit(request, schema, lessonValuesOf(findLessonForEditing(id)!));
  if ("invalid" in form) return form.invalid;
  const outcome = changeLesson(currentPerson(context), id, form.value, new Date());
  if ("refused" in outcome) throw notFound();
  return redirect(`/sekretariat/lektioner/${id}?ok=rettet`, 303);
}

export default function LessonRoute() {
  const { lesson, done } = useLoaderData<typeof loader>();
  return <LessonEditor lesson={lesson} done={done} reply={useActionData<typeof action>()?.reply} />;
}
