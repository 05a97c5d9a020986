import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { isConfirmed } from "../../../base/forms/confirmation.ts";
import { LessonPage } from "../LessonPage.tsx";
import { findLesson } from "../../courses/lessons.server.ts";
import { readInteger } from "../../../base/integer.ts";
import { restartWorkflow } from "../../kinds/exercise/answering.server.ts";
import { startCall } from "../../kinds/conversation/shift.server.ts";
import { endTrial } from "../../completion/trials.server.ts";
import { loader, meta } from "./lesson.tsx";

export { loader, meta };

/** A trial, a workflow test or a call from its start; a call that is under way only once it is sure. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  const [slug, now] = [params.lesson!, new Date()];
  const form = await request.formData();
  const call = readInteger(form.get("opkald") ?? "0");
  const found = findLesson(person, slug);
  if (found && !found.counts && form.has("proeve")) {
    endTrial(person, found.lesson);
    return redirect(`/e-laering/${slug}`, 303);
  }
  const outcome =
    found?.lesson.kind === "workflow"
      ? restartWorkflow(person, slug, now)
      : startCall(person, slug, call, now, isConfirmed(form));
  if (!("refused" in outcome)) return redirect(`/e-laering/${slug}?svar`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data(outcome, { status: 422 });
}

export default function RestartRoute() {
  const sent = useActionData<typeof action>();
  return (
    <LessonPage
      lesson={useLoaderData<typeof loader>()}
      refused={sent?.refused === "not-offered"}
      unsure={sent?.refused === "unsure"}
    />
  );
}
