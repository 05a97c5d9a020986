import type { ActionFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readAct } from "../../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../../people/sign-in/current-person.server.ts";
import { lessonResponse } from "../../../learner-pages/answer-lesson.server.ts";
import { LessonPage } from "../../../learner-pages/LessonPage.tsx";
import { loader, meta } from "../../../learner-pages/routes/lesson.tsx";
import { openPart } from "../open-part.server.ts";

export { loader, meta };

const openForm = z.object({ del: z.string().default("") });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const { del: part } = await readAct(request, openForm);
  const outcome = openPart(person, params.lesson!, part, new Date());
  return lessonResponse(params.lesson!, "opened" in outcome ? { taken: true } : outcome, `#${part}`);
}

export default function OpenPartRoute() {
  return <LessonPage lesson={useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />;
}
