import { redirect } from "@remix-run/node";
import { notFound } from "../../../base/refusals.server.ts";
import { questionnairePage } from "./addresses.ts";
import type { Draft } from "./draft.ts";
import type { DraftView } from "./draft-view.ts";
import { changeDraft, isQuestionnaire } from "./drafts.server.ts";
import { viewDraft } from "./views.server.ts";

/** The draft of the address. Leads to the newest version when none is open; throws 404 for what is no questionnaire. */
export function seeDraft(name = ""): DraftView {
  const view = viewDraft(name);
  if (view) return view;
  if (!isQuestionnaire(name)) throw notFound();
  throw redirect(questionnairePage(name), 303);
}

/** Does something with the draft that cannot go wrong while it is open; otherwise as above. */
export function actOnDraft(name = "", change: (draft: Draft) => Draft): void {
  const outcome = changeDraft(name, change);
  if ("changed" in outcome) return;
  if (!isQuestionnaire(name)) throw notFound();
  throw redirect(questionnairePage(name), 303);
}
