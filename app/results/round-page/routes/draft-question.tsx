import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "../../../base/refusals.server.ts";
import { QuestionPage } from "../QuestionPage.tsx";
import { viewQuestion } from "../question-view.server.ts";
import { requestedDraft } from "../requested-draft.server.ts";

export function loader(args: LoaderFunctionArgs) {
  const { person, address, view, draft } = requestedDraft(args);
  const question = viewQuestion(view, args.params.name!, person, new Date());
  if (!question) throw notFound();
  return { question, address, draft, municipality: null };
}

/** One question of a result that is not published yet. */
export default function DraftQuestion() {
  return <QuestionPage {...useLoaderData<typeof loader>()} />;
}
