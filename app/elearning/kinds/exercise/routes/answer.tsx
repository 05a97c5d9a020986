import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../../people/sign-in/guards.server.ts";
import { questionsOf } from "../../../completion/attempts.server.ts";
import { readAnswers } from "../exercise.ts";
import { LessonPage } from "../../../learner-pages/LessonPage.tsx";
import { findLesson } from "../../../courses/lessons.server.ts";
import { answerExercise } from "../answering.server.ts";
import { loader, meta } from "../../../learner-pages/routes/lesson.tsx";

export { loader, meta };

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  const found = findLesson(person, params.lesson!);
  const exercise = found && questionsOf(found.lesson);
  if (!exercise) throw new Response(null, { status: 404 });
  const read = readAnswers(exercise, await request.formData());
  if ("refused" in read) return data(read, { status: 422 });
  answerExercise(person, params.lesson!, read.answers, new Date());
  return redirect(`/e-laering/${params.lesson}?svar`, 303);
}

export default function AnswerRoute() {
  const sent = useActionData<typeof action>();
  const typed = sent?.refused === "unanswered" ? sent : undefined;
  return (
    <LessonPage
      lesson={useLoaderData<typeof loader>()}
      refused={sent?.refused === "not-offered"}
      typed={typed}
    />
  );
}
