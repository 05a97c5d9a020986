import type { ActionFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { readAct } from "../../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../../people/sign-in/current-person.server.ts";
import { lessonResponse } from "../../../learner-pages/answer-lesson.server.ts";
import { LessonPage } from "../../../learner-pages/LessonPage.tsx";
import { loader, meta } from "../../../learner-pages/routes/lesson.tsx";
import { positionField } from "../../position-field.ts";
import { takeTurn } from "../shift.server.ts";

export { loader, meta };

const choiceForm = z.object({ tur: positionField, valg: positionField });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const { tur: turn, valg: choice } = await readAct(request, choiceForm);
  const outcome = await takeTurn(person, params.lesson!, turn, choice, new Date());
  return lessonResponse(params.lesson!, "progress" in outcome ? { taken: true } : outcome);
}

export default function ChooseRoute() {
  return <LessonPage lesson={useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />;
}
