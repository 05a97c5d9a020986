import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { idOf } from "../../../base/forms/ids.ts";
import { tryForm } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { CoursePage } from "../CoursePage.tsx";
import { moveLesson } from "../lesson-planning.server.ts";
import { loader } from "./delete-lesson.tsx";

export { loader };

const moveForm = z.object({ vej: z.enum(["op", "ned"]) });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const form = tryForm(await request.formData(), moveForm);
  if ("invalid" in form) return refuse("way");
  const outcome = moveLesson(person, idOf(params.id), form.value.vej === "op", new Date());
  if ("refused" in outcome) throw notFound();
  const { courseId, place } = outcome;
  return redirect(`/sekretariat/kurser/${courseId}?ok=flyttet&lektion=${params.id}&nr=${place + 1}`, 303);
}

export default function MoveLessonRoute() {
  const { course } = useLoaderData<typeof loader>();
  return <CoursePage course={course} done={null} refused={useActionData<typeof action>()?.refused} />;
}
