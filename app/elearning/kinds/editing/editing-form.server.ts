/** The form in which content is edited in fields or as text. Both say the same, and what is saved is always read from the text. */
import { eq } from "drizzle-orm";
import { z } from "zod";
import { db, writeTransaction } from "../../../../db/database.server.ts";
import { lessons } from "../../../../db/schema/elearning.ts";
import type { Actor } from "../../../audit/audit.server.ts";
import { textField } from "../../../base/forms/fields.ts";
import { judgeForm } from "../../../base/forms/read-form.server.ts";
import { visibleText } from "../../../base/visible-text.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import type { ContentForm, ContentOutcome } from "../lesson-kind.server.ts";
import type { ChangeOutcome } from "../update-lesson.server.ts";
import { arrange } from "./arrange.ts";
import type { EditedContent, EditedView, EditingNotice, WrittenLine, WrongLine } from "./edited-content.ts";
import {
  fitsFields,
  type Item,
  type ItemKinds,
  missingFields,
  readItems,
  withoutEmptyRows,
} from "./items.ts";
import { stampOf } from "./stamp.server.ts";

/** The longest text that says all of a lesson's content. */
const maxTextChars = 40_000;

/** How content is shown in fields and as text, and read from text. */
export interface EditingRules<Content> {
  /** The name of the field that holds the text. */
  textName: string;
  kinds: ItemKinds;
  /** What the form edits, as it is stored; null when there is nothing yet. */
  stored: (lesson: Lesson) => Content | null;
  read: (text: string, lesson: Lesson) => { content: Content } | { wrong: WrongLine[] };
  write: (content: Content, lesson: Lesson) => string;
  itemsOf: (content: Content, lesson: Lesson) => Item[];
  linesOf: (items: Item[]) => WrittenLine[];
  /** What is wrong with all of it rather than with the line it is told at. */
  ofWhole?: Partial<Record<string, EditingNotice>>;
}

/** The form as well: what else it asks, and how it is saved. */
interface FormRules<Content, Others> extends EditingRules<Content> {
  others: z.ZodType<Others>;
  otherNames: readonly string[];
  save: (actor: Actor, id: number, content: Content, others: Others, now: Date) => ChangeOutcome;
}

/** What the editor begins with. */
export function viewEditing<Content>(
  { itemsOf, write, kinds, stored }: EditingRules<Content>,
  lesson: Lesson,
): Omit<EditedView, "others"> {
  const content = stored(lesson);
  const items = content === null ? [] : itemsOf(content, lesson);
  const canBeItems = fitsFields(items) && items.every(({ kind }) => Object.hasOwn(kinds, kind));
  return {
    items: canBeItems ? items : null,
    text: content === null ? "" : write(content, lesson),
    stamp: stampOf(content),
  };
}

/**
 * Makes the form. Its buttons named `arrange` only show it again, with another item or in the other way of editing, and with all that was
 * typed; everything else that is refused does too. Refuses what was changed since the page was opened ("changed").
 */
export const editingForm =
  <Content, Others extends object>(rules: FormRules<Content, Others>): ContentForm =>
  (actor, id, form, now) => {
    const lesson = db.select().from(lessons).where(eq(lessons.id, id)).get();
    if (!lesson) return { refused: "unknown" };
    const items = form.get("how") === "fields" ? readItems(form, rules.kinds) : null;
    if (form.get("how") === "fields" && !items) return { refused: "malformed" };
    const sent = { form, items, edited: editedFrom(form, items, rules) };
    const button = form.get("arrange");
    if (typeof button === "string") return arranged(sent, button, lesson, rules);
    return save(sent, lesson, rules, (content, others) => rules.save(actor, id, content, others, now));
  };

interface SentForm {
  form: FormData;
  items: Item[] | null;
  edited: EditedContent;
}

const typedIn = (form: FormData, name: string): string => {
  const typed = form.get(name);
  return typeof typed === "string" ? typed : "";
};

/** The form as it was sent, to be shown again. */
const editedFrom = <Content, Others extends object>(
  form: FormData,
  items: Item[] | null,
  { textName, otherNames }: FormRules<Content, Others>,
): EditedContent => ({
  items,
  text: typedIn(form, textName),
  others: Object.fromEntries(otherNames.map((name) => [name, typedIn(form, name)])),
  stamp: typedIn(form, "stamp"),
  focus: null,
  deleted: null,
  complaints: {},
  notice: null,
});

/** The form after a button that saves nothing. */
function arranged<Content, Others extends object>(
  { form, items, edited }: SentForm,
  button: string,
  lesson: Lesson,
  rules: FormRules<Content, Others>,
): ContentOutcome {
  if (button === "text" && items) {
    const text = textOf(items.map(withoutEmptyRows), rules).trimEnd();
    return { shown: { ...edited, items: null, text, focus: rules.textName } };
  }
  if (button === "fields" && !items) return asFields(edited, lesson, rules);
  if (!items) return { shown: edited };
  const { full, ...changed } = arrange(items, button, typedIn(form, "deleted") || null, rules.kinds);
  return { shown: { ...edited, ...changed, notice: full ? "full" : null } };
}

/** The text that was typed, in fields; it stays text where a line of it cannot be read. */
function asFields<Content, Others extends object>(
  edited: EditedContent,
  lesson: Lesson,
  { read, itemsOf }: FormRules<Content, Others>,
): ContentOutcome {
  const text = visibleText(edited.text);
  if (text === "") return { shown: { ...edited, items: [] } };
  if (text.length > maxTextChars) return { refused: "wrong", edited: { ...edited, notice: "long" } };
  const found = read(text, lesson);
  if ("wrong" in found) return { refused: "wrong", edited, wrong: found.wrong };
  const items = itemsOf(found.content, lesson);
  return fitsFields(items)
    ? { shown: { ...edited, items } }
    : { refused: "wrong", edited: { ...edited, notice: "too-many" } };
}

const textOf = <Content, Others extends object>(
  items: Item[],
  { linesOf }: FormRules<Content, Others>,
): string =>
  linesOf(items)
    .map(({ text }) => text)
    .join("\n");

/** Saves the form, or gives it back with what is wrong. */
function save<Content, Others extends object>(
  { form, items: typedItems, edited: sent }: SentForm,
  lesson: Lesson,
  rules: FormRules<Content, Others>,
  store: (content: Content, others: Others) => ChangeOutcome,
): ContentOutcome {
  const { others, textName, stored } = rules;
  const items = typedItems?.map(withoutEmptyRows) ?? null;
  const edited = { ...sent, items };
  const judged = judgeForm(
    form,
    items ? others : others.and(z.object({ [textName]: textField(maxTextChars) })),
  );
  const found = items ? readFields(items, lesson, rules) : rules.read(visibleText(sent.text), lesson);
  if (judged.invalid || !("content" in found))
    return {
      refused: judged.invalid ? "malformed" : "wrong",
      reply: judged.invalid ? judged.invalid.data.reply : judged.refuse({}).data.reply,
      edited: { ...edited, ...("complaints" in found && found) },
      wrong: !judged.invalid && "wrong" in found ? found.wrong : undefined,
    };
  return writeTransaction((tx): ContentOutcome => {
    const current = tx.select().from(lessons).where(eq(lessons.id, lesson.id)).get();
    if (current && sent.stamp && stampOf(stored(current)) !== sent.stamp)
      return { refused: "changed", edited: { ...edited, stamp: null, notice: "changed" } };
    const outcome = store(found.content, judged.value);
    return "refused" in outcome ? { ...outcome, edited } : outcome;
  });
}

/** The content that the fields say, or what is wrong with which of them. */
function readFields<Content, Others extends object>(
  items: Item[],
  lesson: Lesson,
  rules: FormRules<Content, Others>,
): { content: Content } | Pick<EditedContent, "complaints" | "notice"> {
  if (items.length === 0) return { complaints: {}, notice: "empty" };
  const missing = missingFields(items, rules.kinds);
  if (missing.length > 0)
    return { complaints: Object.fromEntries(missing.map((field) => [field, "missing"])), notice: null };
  const text = textOf(items, rules);
  if (text.length > maxTextChars) return { complaints: {}, notice: "long" };
  const read = rules.read(text, lesson);
  if ("content" in read) return read;
  const notice = read.wrong.map(({ why }) => rules.ofWhole?.[why]).find(Boolean);
  if (notice) return { complaints: {}, notice };
  const lines = rules.linesOf(items);
  const complaints = read.wrong.flatMap(({ line, why }) => {
    const field = lines[line - 1]?.field;
    return field ? [[field, why]] : [];
  });
  return { complaints: Object.fromEntries(complaints), notice: null };
}
