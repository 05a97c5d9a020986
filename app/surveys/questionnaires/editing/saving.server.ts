import { type Tx, writeTransaction } from "../../../../db/database.server.ts";
import { type Actor, trace } from "../../../audit/audit.server.ts";
import { type VersionChanges, versionChanges } from "../changes.ts";
import { contentOf, readContent, versionOf } from "../content.ts";
import { maxAnswerBytes, questionsOf, type Questionnaire } from "../questionnaire.ts";
import { freezeQuestionnaire, newestVersionOf } from "../questionnaires.server.ts";
import { maxQuestions } from "../surveyjs.ts";
import { versionNameOf } from "../version-name.ts";
import type { Draft } from "./draft.ts";
import { deleteDraft, findDraft, stampOf } from "./drafts.server.ts";
import type { Unready } from "./unready.ts";

/**
 * The most that an answer to all questions may be, in bytes of JSON. Sent by the plain form it is up to three times as long, and a form
 * of 64 kB is read.
 */
export const maxAllAnswersBytes = 20_000;

/** What saving the draft would do. */
export interface SavePreview {
  version: number;
  unready: Unready | null;
  /** Null when it is the first version. */
  changes: VersionChanges | null;
}

/** What the draft would be as a version, and what that changes. `newest`: the newest version there is. */
export function previewSaving(name: string, draft: Draft, newest: Questionnaire | null): SavePreview {
  const version = (newest?.version ?? 0) + 1;
  return {
    version,
    unready: unreadyReason(name, draft, newest),
    changes: newest && versionChanges(newest, draft),
  };
}

function unreadyReason(name: string, draft: Draft, newest: Questionnaire | null): Unready | null {
  const questions = questionsOf(draft);
  if (questions.length === 0) return "empty";
  if (draft.pages.some(({ elements }) => elements.length === 0)) return "empty-page";
  if (questions.length > maxQuestions) return "too-many-questions";
  const questionnaire = versionOf({ name, version: 1 }, draft);
  if (maxAnswerBytes(questionnaire) > maxAllAnswersBytes) return "too-long-answers";
  return newest && stampOf(contentOf(newest)) === stampOf(contentOf(questionnaire)) ? "unchanged" : null;
}

type SaveRefusal = "no-draft" | "changed" | Unready;

/**
 * Makes the draft the questionnaire's next version, which never changes. Refuses a draft that is not the one that was shown (`stamp`),
 * and one that cannot be asked.
 */
export function saveVersion(
  actor: Actor,
  name: string,
  stamp: string,
  now: Date,
): { saved: number } | { refused: SaveRefusal } {
  return writeTransaction((tx) => {
    const draft = findDraft(name, tx);
    if (!draft) return { refused: "no-draft" };
    if (stampOf(draft) !== stamp) return { refused: "changed" };
    const { version, unready } = previewSaving(name, draft, newestVersionOf(name, tx));
    if (unready) return { refused: unready };
    storeVersion(tx, versionOf({ name, version }, draft));
    deleteDraft(tx, name);
    const scope = `questionnaire:${versionNameOf({ name, version })}`;
    trace(tx, actor, { act: "questionnaire-uploaded", scope }, now);
    return { saved: version };
  });
}

function storeVersion(tx: Tx, questionnaire: Questionnaire): void {
  const read = readContent(contentOf(questionnaire));
  if ("wrong" in read) throw new Error(`A draft is no questionnaire: ${read.wrong.join("; ")}`);
  freezeQuestionnaire(tx, versionOf(questionnaire, read.content));
}
