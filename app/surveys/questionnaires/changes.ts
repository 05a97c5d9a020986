import type { QuestionnaireContent } from "./content.ts";
import { kindOf, type Question } from "./kinds/questions.ts";
import { questionsOf } from "./questionnaire.ts";

/** What a new version changes, as far as comparing its rounds with earlier ones goes. */
export interface VersionChanges {
  /** Counted questions in the words of the earlier version. */
  comparable: Question[];
  /** Counted questions whose words, answers or best end are others: they are compared with no earlier round. */
  changed: { before: Question; now: Question }[];
  added: Question[];
  dropped: Question[];
}

/** What makes a counted question the same in two rounds: its words, its answers in the scale, and whether one end is better. */
function wordingOf(question: Question): string | null {
  const counted = kindOf(question).counted(question);
  if (!counted) return null;
  const { choices, outside, best } = counted;
  const scale = choices.filter(({ value }) => !outside.includes(value)).map(({ text }) => text);
  if (best === "last") scale.reverse();
  return JSON.stringify([question.title, best === "none", scale]);
}

/** Whether rounds that asked these two are compared on them: false for free text, which never is. */
export const isComparable = (before: Question, now: Question): boolean =>
  before.name === now.name && wordingOf(before) !== null && wordingOf(before) === wordingOf(now);

/** What a version changes in the earlier one. */
export function versionChanges(earlier: QuestionnaireContent, later: QuestionnaireContent): VersionChanges {
  const [before, now] = [questionsOf(earlier), questionsOf(later)];
  const pairs = now.flatMap((question) => {
    const same = before.find(({ name }) => name === question.name);
    return same ? [{ before: same, now: question }] : [];
  });
  const isIn = (list: Question[], { name }: Question) => list.some((other) => other.name === name);
  return {
    comparable: pairs.filter((pair) => isComparable(pair.before, pair.now)).map((pair) => pair.now),
    changed: pairs.filter((pair) => wordingOf(pair.now) !== null && !isComparable(pair.before, pair.now)),
    added: now.filter((question) => !isIn(before, question)),
    dropped: before.filter((question) => !isIn(now, question)),
  };
}
