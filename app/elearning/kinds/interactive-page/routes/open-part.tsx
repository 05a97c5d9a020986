import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../../people/sign-in/guards.server.ts";
import { LessonPage } from "../../../learner-pages/LessonPage.tsx";
import { openPart } from "../open-part.server.ts";
import { loader, meta } from "../../../learner-pages/routes/lesson.tsx";

export { loader, meta };

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  const part = String((await request.formData()).get("del"));
  const outcome = openPart(person, params.lesson!, part, new Date());
  if (!("refused" in outcome)) return redirect(`/e-laering/${params.lesson}#${part}`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data(outcome, { status: 422 });
}

export default function OpenPartRoute() {
  return (
    <LessonPage lesson={useLoaderData<typeof loader>()} refused={Boolean(useActionData<typeof action>())} />
  );
}
