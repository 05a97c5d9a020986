import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "../../../base/refusals.server.ts";
import { QuestionPage } from "../QuestionPage.tsx";
import { viewQuestion } from "../question-view.server.ts";
import { requestedResult } from "../requested-result.server.ts";

export function loader(args: LoaderFunctionArgs) {
  const { person, address, view } = requestedResult(args);
  const question = viewQuestion(view, args.params.name!, person, new Date());
  if (!question) throw notFound();
  return { question, address, municipality: person.role === "leader" ? person.municipality : null };
}

/** One question of a published result. */
export default function Question() {
  return <QuestionPage {...useLoaderData<typeof loader>()} />;
}
