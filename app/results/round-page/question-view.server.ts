import { danishDate } from "../../base/dates/danish-time.ts";
import type { Person } from "../../people/register/person.server.ts";
import { bandsByUnit, membersByUnit } from "../figures/frozen-figures.server.ts";
import { partialUnit } from "../figures/withholding.ts";
import { unitReader } from "../report/export-lines.server.ts";
import { actionsOf } from "../targets-and-actions/actions.server.ts";
import { questionEntries, type QuestionUnit, type QuestionView } from "./question-view.ts";
import type { ResultsView } from "./results-view.ts";

/** One question of a result as a person may read it; null when the result has no such question. */
export function viewQuestion(
  view: ResultsView,
  name: string,
  person: Person,
  now: Date,
): QuestionView | null {
  const entries = questionEntries(view);
  const at = entries.findIndex((entry) => entry.name === name);
  const entry = entries[at];
  if (!entry) return null;
  const { later } = view;
  const isOfLater = entry.change?.now !== null && entry.change !== null;
  return {
    view,
    entry,
    previous: entries[at - 1] ?? null,
    next: entries[at + 1] ?? null,
    number: at + 1,
    count: entries.length,
    units: isOfLater && unitReader(person, later).readsAll ? unitsOf(later.id, name) : [],
    steps: actionsOf(later.id).filter(({ question }) => question === entry.change?.question.name),
    today: danishDate(now),
  };
}

/** Every unit of a question, where all of them may be shown. */
function unitsOf(roundId: number, question: string): QuestionUnit[] {
  const members = membersByUnit(roundId);
  return [...(bandsByUnit(roundId).get(question) ?? [])]
    .filter(([unit]) => unit !== partialUnit)
    .map(([unit, bands]) => ({ unit, municipalities: members.get(unit) ?? [], bands }));
}
