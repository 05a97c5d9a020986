import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "../../../../base/forms/read-form.server.ts";
import { maxPages } from "../../questionnaire.ts";
import { draftPage } from "../addresses.ts";
import { newPageName } from "../draft.ts";
import { seeDraft } from "../draft-page.server.ts";
import { DraftPage } from "../DraftPage.tsx";
import { changeDraft } from "../drafts.server.ts";
import { newPageForm } from "../forms.ts";

export const loader = ({ params }: LoaderFunctionArgs) => ({ view: seeDraft(params.name) });

/** Adds an empty page at the end of the draft. */
export async function action({ request, params }: ActionFunctionArgs) {
  const name = params.name ?? "";
  const form = await readForm(request, newPageForm);
  if (form.invalid) return form.invalid;
  const { title } = form.value;
  const outcome = changeDraft<"too-many-pages">(name, (draft) =>
    draft.pages.length >= maxPages
      ? { refused: "too-many-pages" }
      : { ...draft, pages: [...draft.pages, { name: newPageName(draft), title, elements: [] }] },
  );
  if ("changed" in outcome) return redirect(`${draftPage(name)}?ok=side`, 303);
  return form.refuse({ title: outcome.refused });
}

export default function NewPage() {
  return <DraftPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />;
}
