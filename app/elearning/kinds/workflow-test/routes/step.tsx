import type { ActionFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readFields } from "../../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../../people/sign-in/current-person.server.ts";
import { lessonResponse } from "../../../learner-pages/answer-lesson.server.ts";
import { LessonPage } from "../../../learner-pages/LessonPage.tsx";
import { loader, meta } from "../../../learner-pages/routes/lesson.tsx";
import { answerStep } from "../steps.server.ts";

export { loader, meta };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readFields(request);
  return lessonResponse(
    params.lesson!,
    await answerStep(currentPerson(context), params.lesson!, form, new Date()),
  );
}

export default function StepRoute() {
  return <LessonPage lesson={useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />;
}
