import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "../../../../base/forms/read-form.server.ts";
import { notFound } from "../../../../base/refusals.server.ts";
import { draftPage } from "../addresses.ts";
import { BasicsPage } from "../BasicsPage.tsx";
import type { Draft } from "../draft.ts";
import { changeDraft, findDraft, isQuestionnaire, stampOf } from "../drafts.server.ts";
import { basicsForm } from "../forms.ts";

const basicsOf = ({ title, titleEn = "", minutes }: Draft) => ({
  ...{ title, titleEn },
  minutes: String(minutes),
});

export function loader({ params: { name = "" } }: LoaderFunctionArgs) {
  if (!isQuestionnaire(name)) throw notFound();
  const draft = findDraft(name);
  return { name, shown: draft && { values: basicsOf(draft), stamp: stampOf(basicsOf(draft)) } };
}

/** Changes the title of the questionnaire, and how long it takes. */
export async function action({ request, params: { name = "" } }: ActionFunctionArgs) {
  const form = await readForm(request, basicsForm);
  if (form.invalid) return form.invalid;
  const { title, titleEn, minutes, was } = form.value;
  const outcome = changeDraft<"changed">(name, ({ titleEn: before, ...draft }) => {
    if (stampOf(basicsOf({ ...draft, ...(before && { titleEn: before }) })) !== was)
      return { refused: "changed" };
    return { ...draft, title, ...(titleEn && { titleEn }), minutes };
  });
  if ("changed" in outcome) return redirect(`${draftPage(name)}?ok=oplysninger`, 303);
  return form.refuse({}, { stale: outcome.refused });
}

export default function Basics() {
  const { name, shown } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <BasicsPage of="draft" name={name} shown={shown} reply={result?.reply} stale={result?.extra?.stale} />
  );
}
