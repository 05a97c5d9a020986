import { data, redirect } from "@remix-run/node";
import { judgeForm, readFields } from "../../../base/forms/read-form.server.ts";
import { malformed, notFound } from "../../../base/refusals.server.ts";
import { allStarts, kindOf, kinds, type Question } from "../kinds/questions.ts";
import type { FieldValues, QuestionKind } from "../kinds/question-kind.ts";
import { namePattern } from "../kinds/schemas.ts";
import { nameFrom } from "../names.ts";
import { newestVersionOf } from "../questionnaires.server.ts";
import { questionsOf } from "../questionnaire.ts";
import { maxQuestions } from "../surveyjs.ts";
import { draftPage } from "./addresses.ts";
import { type Draft, findPage, findQuestion, takenQuestionNames } from "./draft.ts";
import { putQuestion } from "./draft-changes.ts";
import { changeDraft, findDraft, isQuestionnaire, stampOf } from "./drafts.server.ts";
import { type QuestionForm, questionForm, questionFormFields } from "./forms.ts";
import { formOf, questionFromForm, type QuestionPageView, settingsBefore } from "./question-form.ts";

interface Params {
  name?: string;
  question?: string;
}

/** What the page of a question shows: as it is in the draft, or what a new one begins with (`begynd`, `side` in the address). */
export function seeQuestion(params: Params, search: URLSearchParams): QuestionPageView {
  const name = params.name ?? "";
  if (!isQuestionnaire(name)) throw notFound();
  const draft = findDraft(name);
  const pages = draft?.pages.map((page) => ({ value: page.name, label: page.title })) ?? [];
  const base = { name, pages, isNew: params.question === undefined };
  const placed = draft && params.question !== undefined && findQuestion(draft, params.question);
  if (placed) {
    const { question, page } = placed;
    const asked = newestVersionOf(name);
    const earlier = asked ? questionsOf(asked).find((one) => one.name === question.name) : undefined;
    return {
      ...base,
      shown: { values: formOf(question, page.name), stamp: stampOf(question), title: question.title },
      comparedWithEarlier: earlier !== undefined && kindOf(question).counted(question) !== null,
    };
  }
  const start = draft && params.question === undefined ? findStart(search.get("begynd")) : null;
  const page = search.get("side") ?? "";
  const values = start
    ? { ...formOf({ ...start.settings, name: "", title: "" } as Question, page), start: start.name }
    : null;
  return { ...base, shown: values && { values, stamp: "", title: "" }, comparedWithEarlier: false };
}

/** What a new question begins with; the first there is when the address names none. */
function findStart(name: string | null) {
  const starts = allStarts();
  return starts.find((start) => start.name === name) ?? starts[0]!;
}

export type StaleReason = "no-draft" | "changed" | "deleted";
type SaveRefusal = StaleReason | "exists" | "too-many-questions";

/** Saves what the form says, or shows it again: with what is wrong, after another's change, or after a button that only arranges. */
export async function submitQuestion(request: Request, params: Params) {
  const { name = "", question } = params;
  const sent = await readFields(request);
  const values: FieldValues = Object.fromEntries([...sent].map(([key, value]) => [key, String(value)]));
  const kind = kinds.find(({ type }) => type === values.type);
  if (!isQuestionnaire(name) || (question !== undefined && !namePattern.test(question))) throw notFound();
  if (!kind) throw malformed();
  if (values.arrange && kind.editor.arrange)
    return data({ reply: { initialValue: arranged(kind, values) }, extra: undefined });
  const form = judgeForm(sent, questionForm);
  if (form.invalid) return form.invalid;
  const outcome = saveQuestion({ name, question }, kind, form.value, values);
  if ("changed" in outcome) return redirect(`${draftPage(name)}?ok=spoergsmaal`, 303);
  if ("wrong" in outcome) return form.refuse(outcome.wrong);
  const { refused } = outcome;
  if (refused === "exists" || refused === "too-many-questions") return form.refuse({ title: refused });
  return form.refuse({}, { stale: refused });
}

function arranged({ editor }: QuestionKind<Question>, values: FieldValues): FieldValues {
  const common = Object.entries(values).filter(
    ([key]) => key === "start" || questionFormFields.includes(key),
  );
  return { ...Object.fromEntries(common), ...editor.arrange!(values, values.arrange!) };
}

function saveQuestion(
  { name, question }: { name: string; question: string | undefined },
  kind: QuestionKind<Question>,
  form: QuestionForm,
  values: FieldValues,
): { changed: true } | { refused: SaveRefusal } | { wrong: Record<string, string> } {
  let wrong: Record<string, string> | undefined;
  const outcome = changeDraft<SaveRefusal>(name, (draft) => {
    const placed = question === undefined ? null : findQuestion(draft, question);
    const refused = refusalOf(draft, question, form);
    if (refused) return { refused };
    const read = questionFromForm(kind, form, values, {
      named: placed?.question ?? { name: question ?? newName(draft, form.title) },
      settings: settingsBefore(kind, placed?.question, values.start),
    });
    if ("wrong" in read) {
      wrong = read.wrong;
      return draft;
    }
    const page = findPage(draft, form.page) ?? placed?.page ?? draft.pages.at(-1);
    return page ? putQuestion(draft, read.question, page.name) : { refused: "deleted" };
  });
  return wrong ? { wrong } : outcome;
}

/** Why the form does not fit the draft; null when it does. */
function refusalOf(draft: Draft, name: string | undefined, { was, title }: QuestionForm): SaveRefusal | null {
  const placed = name === undefined ? null : findQuestion(draft, name);
  if (placed) return stampOf(placed.question) === was ? null : "changed";
  if (was !== "") return "deleted";
  const questions = questionsOf(draft);
  if (questions.length >= maxQuestions) return "too-many-questions";
  return questions.some((other) => other.title === title) ? "exists" : null;
}

const newName = (draft: Draft, title: string) => nameFrom(title, takenQuestionNames(draft), "question");
