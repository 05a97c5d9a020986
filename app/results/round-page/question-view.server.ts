import type { Person } from "../../people/register/person.server.ts";
import { bandsByUnit, membersByUnit } from "../figures/frozen-figures.server.ts";
import { createPublishedCache } from "../figures/published-cache.server.ts";
import type { PublishedRound } from "../figures/published-rounds.ts";
import { partialUnit, type UnitBands } from "../figures/withholding.ts";
import { unitReader } from "../figures/unit-readers.server.ts";
import { stepsAt } from "../targets-and-actions/actions.server.ts";
import type { AgreedAction } from "../targets-and-actions/agreed-action.ts";
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
  const steps = stepsAt(later, now);
  const isOfThis = ({ question }: AgreedAction) => question === entry.change?.question.name;
  const isOfLater = entry.change?.now !== null && entry.change !== null;
  return {
    view,
    entry,
    previous: entries[at - 1] ?? null,
    next: entries[at + 1] ?? null,
    number: at + 1,
    count: entries.length,
    units: isOfLater && readsUnits(person, later) ? (unitsOf(later).get(name) ?? []) : [],
    steps: { ...steps, doing: steps.doing.filter(isOfThis), done: steps.done.filter(isOfThis) },
  };
}

/** Whether someone may read every unit of a round on its pages and in its report. */
export const readsUnits = (person: Person, round: PublishedRound): boolean =>
  unitReader(person, round).readsAll;

const cachedUnits = createPublishedCache<Map<string, QuestionUnit[]>>(40);

/** Every unit of each question that is shown by unit; of a published round kept (`createPublishedCache`): nobody may change it. */
export const unitsOf = ({ id, state }: PublishedRound): Map<string, QuestionUnit[]> =>
  state === "published" ? cachedUnits([id], () => readUnits(id)) : readUnits(id);

function readUnits(id: number): Map<string, QuestionUnit[]> {
  const members = membersByUnit(id);
  const toUnits = (bands: UnitBands) =>
    [...bands]
      .filter(([unit]) => unit !== partialUnit)
      .map(([unit, counts]) => ({ unit, municipalities: members.get(unit) ?? [], bands: counts }));
  return new Map([...bandsByUnit(id)].map(([question, bands]) => [question, toUnits(bands)]));
}
