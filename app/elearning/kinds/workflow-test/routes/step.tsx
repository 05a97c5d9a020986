import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../../people/sign-in/guards.server.ts";
import { LessonPage } from "../../../learner-pages/LessonPage.tsx";
import { readInteger } from "../../../../base/integer.ts";
import { answerStep } from "../../exercise/answering.server.ts";
import { loader, meta } from "../../../learner-pages/routes/lesson.tsx";

export { loader, meta };

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  const form = await request.formData();
  const step = readInteger(form.get("trin"));
  form.delete("trin");
  const outcome = answerStep(person, params.lesson!, step, form, new Date());
  if (!("refused" in outcome)) return redirect(`/e-laering/${params.lesson}?svar`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data(outcome, { status: 422 });
}

export default function StepRoute() {
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
