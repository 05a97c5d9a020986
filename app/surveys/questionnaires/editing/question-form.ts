import type { FieldValues, QuestionKind, SettingsOf } from "../kinds/question-kind.ts";
import { kindOf, type Question, questionSchema } from "../kinds/questions.ts";
import type { QuestionForm } from "./forms.ts";

/** What the page of a question shows. */
export interface QuestionPageView {
  /** The questionnaire's name. */
  name: string;
  isNew: boolean;
  pages: { value: string; label: string }[];
  /** Null when it is not in the draft, or when there is no draft. */
  shown: { values: FieldValues; stamp: string; title: string } | null;
  /** Whether changing its words ends the comparison with earlier rounds. */
  comparedWithEarlier: boolean;
}

const commonNames = ["name", "writtenName", "title", "titleEn", "description", "descriptionEn", "required"];

/** A question's settings without what questions of any kind have. */
const settingsIn = (question: Question): SettingsOf<Question> =>
  Object.fromEntries(
    Object.entries(question).filter(([key]) => !commonNames.includes(key)),
  ) as SettingsOf<Question>;

/** The fields of the form for a question as it is. */
export function formOf(question: Question, page: string): FieldValues {
  const { type, title, titleEn = "", description = "", descriptionEn = "", required } = question;
  return {
    ...{ type, title, titleEn, description, descriptionEn, page },
    ...(required && { required: "ja" }),
    ...kindOf(question).editor.valuesOf(settingsIn(question)),
  };
}

interface Before {
  /** What the question is called: as before, or a new name. */
  named: Pick<Question, "name" | "writtenName">;
  settings: SettingsOf<Question>;
}

/** The question that a form says, or what is wrong with which field. */
export function questionFromForm(
  kind: QuestionKind<Question>,
  form: QuestionForm,
  values: FieldValues,
  { named, settings: before }: Before,
): { question: Question } | { wrong: Record<string, string> } {
  const read = kind.editor.read(values, before);
  const { title, titleEn, description, descriptionEn, required } = form;
  const wrong: Record<string, string> = {
    ...(descriptionEn && !description && { description: "danish" }),
    ...("wrong" in read && read.wrong),
  };
  if (Object.keys(wrong).length > 0 || "wrong" in read) return { wrong };
  const { name, writtenName } = named;
  const question = questionSchema.parse({
    ...read.settings,
    ...{ name, title },
    ...(writtenName && { writtenName }),
    ...(titleEn && { titleEn }),
    ...(description && { description }),
    ...(descriptionEn && { descriptionEn }),
    ...(required && { required: true }),
  });
  return { question };
}

/** The settings a question of that kind had; for a new one, those it began with. */
export function settingsBefore(
  { starts }: QuestionKind<Question>,
  question: Question | undefined,
  start: string | undefined,
): SettingsOf<Question> {
  if (question) return settingsIn(question);
  return (starts.find(({ name }) => name === start) ?? starts[0]!).settings;
}
