import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { CoursePage } from "../CoursePage.tsx";
import { publishForm } from "../forms.ts";
import { publishCourse } from "../publish.server.ts";
import { loader } from "./course.tsx";

export { loader };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const form = await readForm(request, publishForm);
  if (form.invalid) return data({ ...form.invalid.data, refused: null }, { status: 400 });
  const outcome = publishCourse(person, idOf(params.id), form.value, new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/kurser/${params.id}?ok=udgivet`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return data({ ...form.refuse({}).data, refused: outcome.refused }, { status: 422 });
}

export default function PublishCourseRoute() {
  const { course } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <CoursePage course={course} done={null} refused={sent?.refused} reply={sent?.reply} />;
}
