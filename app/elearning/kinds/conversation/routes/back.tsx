import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../../people/sign-in/guards.server.ts";
import { LessonPage } from "../../../learner-pages/LessonPage.tsx";
import { readInteger } from "../../../../base/integer.ts";
import { goBack } from "../shift.server.ts";
import { loader, meta } from "../../../learner-pages/routes/lesson.tsx";

export { loader, meta };

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  const turn = readInteger((await request.formData()).get("tur"));
  const outcome = goBack(person, params.lesson!, turn, new Date());
  if (!("refused" in outcome)) return redirect(`/e-laering/${params.lesson}?svar`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data(outcome, { status: 422 });
}

export default function BackRoute() {
  return (
    <LessonPage lesson={useLoaderData<typeof loader>()} refused={Boolean(useActionData<typeof action>())} />
  );
}
