import type { ActionFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readFields } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { findLesson } from "../../courses/lessons.server.ts";
import { kindOf } from "../../kinds/kinds.server.ts";
import { lessonResponse } from "../answer-lesson.server.ts";
import { LessonPage } from "../LessonPage.tsx";
import { loader, meta } from "./lesson.tsx";

export { loader, meta };

/** What was answered in the lesson's form, as its kind judges it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const slug = params.lesson!;
  const found = findLesson(person, slug);
  const answer = found && kindOf(found.lesson).answer;
  if (!answer) throw notFound();
  return lessonResponse(slug, await answer(person, slug, await readFields(request), new Date()));
}

export default function AnswerRoute() {
  return <LessonPage lesson={useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />;
}
