import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { seeQuestion, submitQuestion } from "../question-page.server.ts";
import { QuestionPage } from "../QuestionPage.tsx";

export const loader = ({ request, params }: LoaderFunctionArgs) =>
  seeQuestion(params, new URL(request.url).searchParams);

export const action = ({ request, params }: ActionFunctionArgs) => submitQuestion(request, params);

export default function Question() {
  const result = useActionData<typeof action>();
  return (
    <QuestionPage view={useLoaderData<typeof loader>()} reply={result?.reply} stale={result?.extra?.stale} />
  );
}
