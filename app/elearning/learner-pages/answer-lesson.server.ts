import { data, redirect } from "@remix-run/node";
import { notFound } from "../../base/refusals.server.ts";
import type { AnswerOutcome } from "../kinds/lesson-kind.server.ts";

/**
 * Redirects to the lesson's page after an act (`to`: the query or fragment). A refusal is shown on the page (422); throws 404
 * when there is no such lesson for this person.
 */
export function lessonResponse(slug: string, outcome: AnswerOutcome, to = "?svar") {
  if ("taken" in outcome) return redirect(`/e-laering/${slug}${to}`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return data(outcome, { status: 422 });
}
