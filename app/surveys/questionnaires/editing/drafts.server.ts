import { asc, eq } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../../db/database.server.ts";
import { questionnaireDrafts } from "../../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../../audit/audit.server.ts";
import { hashOf } from "../../../base/secrets.server.ts";
import { contentOf, type QuestionnaireContent } from "../content.ts";
import { nameFrom } from "../names.ts";
import { canonicalJson } from "../questionnaire.ts";
import { availableQuestionnaires, newestVersionOf } from "../questionnaires.server.ts";
import { maxPages } from "../questionnaire.ts";
import { type Draft, draftSchema, newPageName } from "./draft.ts";
import { deletePage } from "./draft-changes.ts";

/** At most this many drafts can be open at a time. */
export const maxOpenDrafts = 50;

/** A draft, or a part of one, in a few letters: the form of a page that was opened before another change has other ones. */
export const stampOf = (part: unknown): string => hashOf(canonicalJson(part)).slice(0, 22);

/** The draft of a questionnaire; null when none is open. */
export function findDraft(name: string, at: Database | Tx = db): Draft | null {
  const row = at.select().from(questionnaireDrafts).where(eq(questionnaireDrafts.name, name)).get();
  return row ? draftSchema.parse(row.json) : null;
}

/** Every open draft, by name. */
export const openDrafts = (at: Database | Tx = db): { name: string; draft: Draft }[] =>
  at
    .select()
    .from(questionnaireDrafts)
    .orderBy(asc(questionnaireDrafts.name))
    .all()
    .map(({ name, json }) => ({ name, draft: draftSchema.parse(json) }));

const storeDraft = (tx: Tx, name: string, draft: Draft): void => {
  tx.insert(questionnaireDrafts)
    .values({ name, json: draft })
    .onConflictDoUpdate({ target: questionnaireDrafts.name, set: { json: draft } })
    .run();
};

const draftOf = (content: QuestionnaireContent): Draft => ({ ...content, deleted: [] });

const traceOpened = (tx: Tx, actor: Actor, name: string, now: Date) =>
  trace(tx, actor, { act: "questionnaire-draft-opened", scope: `questionnaire:${name}` }, now);

/** Begins a questionnaire of its own. Returns the name that is made of its title. Refuses more drafts than `maxOpenDrafts`. */
export function beginQuestionnaire(
  actor: Actor,
  content: Pick<Draft, "title" | "titleEn" | "minutes" | "pages">,
  now: Date,
): { name: string } | { refused: "too-many-drafts" } {
  return writeTransaction((tx) => {
    const drafts = openDrafts(tx);
    if (drafts.length >= maxOpenDrafts) return { refused: "too-many-drafts" };
    const taken = [...availableQuestionnaires(tx), ...drafts].map(({ name }) => name);
    const name = nameFrom(content.title, taken, "spoergeskema");
    storeDraft(tx, name, { ...content, deleted: [] });
    traceOpened(tx, actor, name, now);
    return { name };
  });
}

/** Opens the draft of the next version as a copy of one; nothing happens when there is a draft already. */
export function openDraft(
  actor: Actor,
  { name, version }: { name: string; version: number },
  now: Date,
): { opened: boolean } | { refused: "unknown" | "too-many-drafts" } {
  return writeTransaction((tx) => {
    if (findDraft(name, tx)) return { opened: false };
    const copied = availableQuestionnaires(tx).find(
      (questionnaire) => questionnaire.name === name && questionnaire.version === version,
    );
    if (!copied) return { refused: "unknown" };
    if (openDrafts(tx).length >= maxOpenDrafts) return { refused: "too-many-drafts" };
    storeDraft(tx, name, draftOf(contentOf(copied)));
    traceOpened(tx, actor, name, now);
    return { opened: true };
  });
}

/**
 * Puts the content of a file in the draft's place (`replace`; the pages that were there can be brought back), or its pages at the end.
 * Refuses more pages than there can be.
 */
export function fillDraft(
  name: string,
  content: QuestionnaireContent,
  how: "replace" | "append",
): { filled: true } | { refused: "no-draft" | "too-many-pages" } {
  return writeTransaction((tx) => {
    const draft = findDraft(name, tx);
    if (!draft) return { refused: "no-draft" };
    if (how === "replace") {
      const emptied = draft.pages.reduceRight((rest, page) => deletePage(rest, page.name), draft);
      storeDraft(tx, name, { ...content, deleted: emptied.deleted });
      return { filled: true };
    }
    if (draft.pages.length + content.pages.length > maxPages) return { refused: "too-many-pages" };
    const filled = { ...draft, pages: [...draft.pages] };
    for (const page of content.pages) filled.pages.push({ ...page, name: newPageName(filled) });
    storeDraft(tx, name, filled);
    return { filled: true };
  });
}

/** Changes a draft. `change` gives the draft as it is then, or a refusal, which is returned. Refuses when no draft is open. */
export function changeDraft<Refused extends string = never>(
  name: string,
  change: (draft: Draft) => Draft | { refused: Refused },
): { changed: true } | { refused: Refused | "no-draft" } {
  return writeTransaction((tx) => {
    const draft = findDraft(name, tx);
    if (!draft) return { refused: "no-draft" };
    const changed = change(draft);
    if ("refused" in changed) return changed;
    storeDraft(tx, name, draftSchema.parse(changed));
    return { changed: true };
  });
}

/** Deletes a draft, if there is one. Refuses one that is not as it was shown (`stamp`). */
export function discardDraft(
  actor: Actor,
  name: string,
  stamp: string,
  now: Date,
): { discarded: true } | { refused: "changed" } {
  return writeTransaction((tx) => {
    const draft = findDraft(name, tx);
    if (draft && stampOf(draft) !== stamp) return { refused: "changed" };
    if (draft) {
      deleteDraft(tx, name);
      trace(tx, actor, { act: "questionnaire-draft-discarded", scope: `questionnaire:${name}` }, now);
    }
    return { discarded: true };
  });
}

/** Deletes a draft within another act. */
export const deleteDraft = (tx: Tx, name: string): void => {
  tx.delete(questionnaireDrafts).where(eq(questionnaireDrafts.name, name)).run();
};

/** Whether a questionnaire of that name has a draft or a version. */
export const isQuestionnaire = (name: string): boolean =>
  findDraft(name) !== null || newestVersionOf(name) !== null;
