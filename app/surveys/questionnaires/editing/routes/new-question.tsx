import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { seeQuestion, submitQuestion } from "../question-page.server.ts";
import { QuestionPage } from "../QuestionPage.tsx";

export const loader = ({ request, params: { name } }: LoaderFunctionArgs) =>
  seeQuestion({ name }, new URL(request.url).searchParams);

export const action = ({ request, params: { name } }: ActionFunctionArgs) =>
  submitQuestion(request, { name });

export default function NewQuestion() {
  const result = useActionData<typeof action>();
  return (
    <QuestionPage view={useLoaderData<typeof loader>()} reply={result?.reply} stale={result?.extra?.stale} />
  );
}
