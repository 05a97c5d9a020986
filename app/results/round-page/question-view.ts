import { chartNameOf } from "../charts/chart-names.ts";
import type { Change } from "../comparison/changes.ts";
import type { AgreedSteps } from "../targets-and-actions/agreed-action.ts";
import type { Quote, ResultsView } from "./results-view.ts";

/** A unit with its bands of one question, as they were frozen. */
export interface QuestionUnit {
  unit: string;
  municipalities: string[];
  bands: number[];
}

/** One question of a result, with the questions before and after it. */
export interface QuestionView {
  view: ResultsView;
  entry: QuestionEntry;
  previous: QuestionEntry | null;
  next: QuestionEntry | null;
  /** Counted from 1. */
  number: number;
  count: number;
  /** Every unit that the reader may see; empty where none may be shown. */
  units: QuestionUnit[];
  /** Agreed to improve this question. */
  steps: AgreedSteps;
}

/** A question with a page of its own: one that is counted, or one answered in words of which some are quoted. */
export interface QuestionEntry {
  /** In its address. One that has changed since the earlier round has two pages (`chartNameOf`). */
  name: string;
  title: string;
  /** Null for a question answered in words. */
  change: Change | null;
  quotes: Quote[];
}

/** The questions that have a page, in the order they were asked; those answered in words come last. */
export function questionEntries({ changes, later, quotes }: ResultsView): QuestionEntry[] {
  const counted = changes.map((change) => ({
    name: chartNameOf(change),
    title: change.question.title,
    change,
    quotes: [],
  }));
  const quoted = later.textQuestions.flatMap(({ name, title }) => {
    const own = quotes.filter(({ question }) => question === name);
    return own.length > 0 ? [{ name, title, change: null, quotes: own }] : [];
  });
  return [...counted, ...quoted];
}
