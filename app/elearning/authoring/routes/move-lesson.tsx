import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { idOf } from "../../../base/forms/ids.ts";
import { tryReadForm } from "../../../base/forms/read-form.server.ts";
import { notFound, refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { CoursePage } from "../CoursePage.tsx";
import { moveLesson, moveLessonTo } from "../lesson-planning.server.ts";
import { loader } from "./delete-lesson.tsx";

export { loader };

const moveForm = z.object({ vej: z.enum(["op", "ned"]).optional(), nr: z.string().trim().optional() });

/** Moves a lesson one place (`vej`), or to the place of a number (`nr`). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const [person, id, now] = [currentPerson(context), idOf(params.id), new Date()];
  const form = await tryReadForm(request, moveForm);
  const { vej, nr } = form.invalid ? {} : form.value;
  if (vej === undefined && nr === undefined) return refuse("way");
  const place = /^\d{1,4}$/.test(nr ?? "") ? Number(nr) - 1 : -1;
  const outcome = vej ? moveLesson(person, id, vej === "op", now) : moveLessonTo(person, id, place, now);
  if (!("refused" in outcome)) {
    const { courseId, place } = outcome;
    return redirect(`/sekretariat/kurser/${courseId}?ok=flyttet&lektion=${params.id}&nr=${place + 1}`, 303);
  }
  if (outcome.refused === "unknown") throw notFound();
  return refuse("number", { unmoved: { lesson: id, typed: nr ?? "" } });
}

export default function MoveLessonRoute() {
  const { course } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.refused === "number")
    return <CoursePage course={course} done={null} unmoved={answer.unmoved} />;
  return <CoursePage course={course} done={null} refused={answer?.refused} />;
}
