import { parseDay } from "../../base/dates/date-text.ts";
import { versionNameOf } from "../questionnaires/version-name.ts";
import { questionsOf, type Questionnaire } from "../questionnaires/questionnaire.ts";
import { type AnswersSheet, labelsOf, type Mapping, proposeMapping } from "./row-mapping.ts";

/** More different answers than this are no labels of a choice. */
export const maxLabelsPerColumn = 40;

/** A column as the form shows it: what it is, and, where it is a choice, each label that stands in it. */
export interface MappedColumn {
  heading: string;
  /** A question's name, "@municipality", "@complete", or "": not stored. */
  what: string;
  /** Label by label, the choice it stands for; "?" when that is yet to be said, "-" when it is set aside. */
  labels: { label: string; value: string }[];
  tooMany: boolean;
}

export interface MappingForm {
  round: string;
  from: string;
  to: string;
  columns: MappedColumn[];
}

/** What each column can be. */
export const columnMeanings = (questionnaire: Questionnaire): string[] => [
  "@municipality",
  "@complete",
  ...questionsOf(questionnaire).map(({ name }) => name),
];

const isAlike = (a: string, b: string) => a.toLowerCase().trim() === b.toLowerCase().trim();

/** What the form says of the file, where it says something, and else what is alike. Fields: `c0` a column, `l0.1` a label in it. */
export function readMappingForm(
  sheet: AnswersSheet,
  questionnaire: Questionnaire,
  form: URLSearchParams,
): MappingForm {
  const proposed = proposeMapping(sheet.headings, sheet.rows, questionnaire);
  const meanings = columnMeanings(questionnaire);
  const columns = sheet.headings.map((heading, at) => {
    const given = form.get(`c${at}`) ?? proposed.columns[heading] ?? "";
    const what = meanings.includes(given) ? given : "";
    const choices = columnChoices(questionnaire, what);
    const written = choices ? labelsIn(sheet, heading) : [];
    const labels = written.slice(0, maxLabelsPerColumn).map((label, n) => {
      const said = form.get(`l${at}.${n}`);
      const same = choices!.find(({ text }) => isAlike(text, label))?.value ?? "?";
      const known = said === "-" || choices!.some(({ value }) => value === said);
      return { label, value: known ? said! : same };
    });
    return { heading, what, labels, tooMany: written.length > maxLabelsPerColumn };
  });
  const line = (name: string) => (form.get(name) ?? "").trim();
  return { round: line("round"), from: line("from"), to: line("to"), columns };
}

/** What a label in such a column can stand for; null where the column holds no labels. */
export function columnChoices(
  questionnaire: Questionnaire,
  what: string,
): { value: string; text: string }[] | null {
  if (what === "@complete")
    return [
      { value: "yes", text: "ja" },
      { value: "no", text: "nej" },
    ];
  const question = questionsOf(questionnaire).find(({ name }) => name === what);
  return question ? labelsOf(question) : null;
}

const labelsIn = ({ rows }: AnswersSheet, heading: string): string[] =>
  [...new Set(rows.map(({ cells }) => cells[heading] ?? "").filter(Boolean))].sort();

/** The mapping that the form comes to. What is not stored is not in it. */
export function formToMapping(form: MappingForm, questionnaire: Questionnaire): Mapping {
  const used = form.columns.filter(({ what }) => what !== "");
  return {
    round: form.round,
    questionnaire: versionNameOf(questionnaire),
    from: parseDay(form.from) ?? "",
    to: parseDay(form.to) ?? "",
    columns: Object.fromEntries(used.map(({ heading, what }) => [heading, what])),
    labels: Object.fromEntries(
      used
        .filter(({ labels }) => labels.length > 0)
        .map(({ what, labels }) => [
          what,
          Object.fromEntries(labels.map(({ label, value }) => [label, value === "-" ? null : value])),
        ]),
    ),
  };
}
