import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "../../../../base/forms/read-form.server.ts";
import { notFound } from "../../../../base/refusals.server.ts";
import { draftPage } from "../addresses.ts";
import { BasicsPage } from "../BasicsPage.tsx";
import { findPage } from "../draft.ts";
import { changeDraft, findDraft, isQuestionnaire, stampOf } from "../drafts.server.ts";
import { pageForm } from "../forms.ts";

/** What is changed here: the page without its questions. */
const wordsOf = ({ title, titleEn = "" }: { title: string; titleEn?: string | undefined }) => ({
  title,
  titleEn,
});

export function loader({ params: { name = "", page: pageName = "" } }: LoaderFunctionArgs) {
  if (!isQuestionnaire(name)) throw notFound();
  const draft = findDraft(name);
  const page = draft && findPage(draft, pageName);
  return { name, shown: page && { values: wordsOf(page), stamp: stampOf(wordsOf(page)) } };
}

/** Gives a page of the draft another title. */
export async function action({ request, params: { name = "", page: pageName = "" } }: ActionFunctionArgs) {
  const form = await readForm(request, pageForm);
  if (form.invalid) return form.invalid;
  const { title, titleEn, was } = form.value;
  const outcome = changeDraft<"changed" | "deleted">(name, (draft) => {
    const page = findPage(draft, pageName);
    if (!page) return { refused: "deleted" };
    if (stampOf(wordsOf(page)) !== was) return { refused: "changed" };
    const renamed = { name: page.name, title, ...(titleEn && { titleEn }), elements: page.elements };
    return { ...draft, pages: draft.pages.map((other) => (other === page ? renamed : other)) };
  });
  if ("changed" in outcome) return redirect(`${draftPage(name)}?ok=side`, 303);
  return form.refuse({}, { stale: outcome.refused });
}

export default function ChangePage() {
  const { name, shown } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <BasicsPage of="page" name={name} shown={shown} reply={result?.reply} stale={result?.extra?.stale} />
  );
}
