/** Questionnaires as other programs write them: JSON in every character set, its letters as they are or as escapes. */
import { questionsOf } from "../../../app/surveys/questionnaires/questionnaire.ts";
import { readSurveyJs } from "../../../app/surveys/questionnaires/surveyjs.ts";
import { encodings } from "./lists.ts";
import type { Random } from "./random.ts";

const escaped = (json: string) =>
  json.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A file that asks about each of the names. */
export function questionnaireOf(names: string[], encoding: string, { below }: Random): Buffer {
  const choices = [`Fra ${names[0]}`, { value: 2, text: `Til ${names[1]}` }];
  const elements = names.map((name, at) => ({ type: "radiogroup", name: `q${at}`, title: name, choices }));
  const json = JSON.stringify({ title: "Prøve på Ærø", pages: [{ elements }] }, null, below(3));
  if (below(3) > 0) return encodings[encoding]!(json);
  const isTwice = encoding.startsWith("twice");
  return Buffer.from(escaped(isTwice ? encodings[encoding]!(json).toString() : json));
}

/** The names that its questions ask about; null when it is refused. */
export function questionsRead(bytes: Buffer): string[] | null {
  const read = readSurveyJs(bytes);
  return "faults" in read ? null : questionsOf(read.content).map(({ title }) => title);
}
