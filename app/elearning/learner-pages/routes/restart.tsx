import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readFields } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { endTrial } from "../../completion/trials.server.ts";
import { findLesson } from "../../courses/lessons.server.ts";
import { kindOf } from "../../kinds/kinds.server.ts";
import { lessonResponse } from "../answer-lesson.server.ts";
import { LessonPage } from "../LessonPage.tsx";
import { loader, meta } from "./lesson.tsx";

export { loader, meta };

/** Begins the secretariat's trial from its start, or the lesson as its kind begins it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const slug = params.lesson!;
  const form = await readFields(request);
  const found = findLesson(person, slug);
  if (found && !found.isRecorded && form.has("proeve")) {
    endTrial(person, found.lesson);
    return redirect(`/e-laering/${slug}`, 303);
  }
  const restart = found && kindOf(found.lesson).restart;
  if (!restart) throw notFound();
  return lessonResponse(slug, await restart(person, slug, form, new Date()));
}

export default function RestartRoute() {
  return <LessonPage lesson={useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />;
}
