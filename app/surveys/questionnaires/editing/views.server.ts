import { asc } from "drizzle-orm";
import { db } from "../../../../db/database.server.ts";
import { rounds } from "../../../../db/schema/surveys.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { isComparable } from "../changes.ts";
import { danishOrder } from "../../../base/danish-order.ts";
import { kindOf, type Question } from "../kinds/questions.ts";
import { englishGaps, hasEnglish } from "../languages.ts";
import { questionsOf, type Questionnaire } from "../questionnaire.ts";
import { availableQuestionnaires, hashQuestionnaire, newestVersionOf } from "../questionnaires.server.ts";
import { type Draft, keyOfDeleted, titleOfDeleted } from "./draft.ts";
import type { DraftView, Gaps, PageRow, QuestionRow, VersionView } from "./draft-view.ts";
import { findDraft, openDrafts, stampOf } from "./drafts.server.ts";
import { previewSaving } from "./saving.server.ts";

/** Every questionnaire by its title: its newest version, and whether a draft of the next is open. */
export function listQuestionnaires() {
  const drafts = openDrafts();
  const saved = availableQuestionnaires().filter(
    ({ name }, at, all) => all.findIndex((other) => other.name === name) === at,
  );
  const rows = saved.map(({ name, version, title, minutes, pages }) => ({
    ...{ name, version, title, minutes },
    questions: questionsOf({ pages }).length,
    hasDraft: drafts.some((draft) => draft.name === name),
  }));
  const begun = drafts
    .filter(({ name }) => !rows.some((row) => row.name === name))
    .map(({ name, draft: { title, minutes, pages } }) => ({
      ...{ name, version: null, title, minutes },
      questions: questionsOf({ pages }).length,
      hasDraft: true,
    }));
  return [...rows, ...begun].sort((a, b) => danishOrder(a.title, b.title));
}

/** The versions that a new questionnaire can begin as. */
export const startingVersions = () =>
  availableQuestionnaires().map(({ name, version, title }) => ({ name, version, title }));

function pageRows(
  { pages }: Pick<Draft, "pages">,
  marked: (question: Question) => QuestionRow["mark"],
  gaps: Gaps,
): PageRow[] {
  const { questions: missing } = englishGaps({ title: "", pages });
  return pages.map(
    ({ name, title, titleEn, elements }): PageRow => ({
      ...{ name, title, titleEn },
      questions: elements.map((question) => ({
        question,
        mark: marked(question),
        onlyDanish: gaps.any && missing.includes(question),
      })),
    }),
  );
}

function gapsOf(content: Pick<Draft, "title" | "titleEn" | "pages">): Gaps {
  const { title, pages, questions } = englishGaps(content);
  return { any: hasEnglish(content), title, pages, questions: questions.map((question) => question.title) };
}

/** What becomes of comparing a question of the draft with rounds of the newest version. */
function markOf(question: Question, newest: Questionnaire | null): QuestionRow["mark"] {
  if (!newest || !kindOf(question).counted(question)) return null;
  const before = questionsOf(newest).find(({ name }) => name === question.name);
  if (!before) return "new";
  return isComparable(before, question) ? null : "changed";
}

/** The draft as its page shows it; null when none is open. */
export function viewDraft(name: string): DraftView | null {
  const draft = findDraft(name);
  if (!draft) return null;
  const newest = newestVersionOf(name);
  const gaps = gapsOf(draft);
  const { title, minutes } = draft;
  return {
    ...{ name, title, minutes, gaps, stamp: stampOf(draft), version: (newest?.version ?? 0) + 1 },
    pages: pageRows(draft, (question) => markOf(question, newest), gaps),
    deleted: draft.deleted.map((deleted) => ({
      key: keyOfDeleted(deleted),
      title: titleOfDeleted(deleted),
      isPage: !("question" in deleted),
    })),
  };
}

/** A saved version, the newest when none is named; null for a questionnaire that is only a draft. Throws 404 for what is not there. */
export function viewVersion(name: string, chosen: string | null): VersionView | null {
  const versions = availableQuestionnaires().filter((questionnaire) => questionnaire.name === name);
  const hasDraft = findDraft(name) !== null;
  if (versions.length === 0 && hasDraft) return null;
  const shown = chosen === null ? versions[0] : versions.find(({ version }) => String(version) === chosen);
  if (!shown) throw notFound();
  const gaps = gapsOf(shown);
  const { title, minutes, version } = shown;
  const asking = listRounds();
  return {
    ...{ name, title, minutes, version, gaps, hasDraft },
    pages: pageRows(shown, () => null, gaps),
    versions: versions.map((one) => {
      const hash = hashQuestionnaire(one);
      const used = asking.filter((round) => round.hash === hash);
      return { version: one.version, rounds: used.map((round) => round.name) };
    }),
  };
}

const listRounds = () =>
  db
    .select({ name: rounds.name, hash: rounds.questionnaireHash })
    .from(rounds)
    .orderBy(asc(rounds.opensAt))
    .all();

/** The draft and what saving it would do; null when none is open. */
export function viewSaving(name: string) {
  const draft = findDraft(name);
  if (!draft) return null;
  return {
    ...{ name, title: draft.title, stamp: stampOf(draft), gaps: gapsOf(draft) },
    ...previewSaving(name, draft, newestVersionOf(name)),
  };
}
