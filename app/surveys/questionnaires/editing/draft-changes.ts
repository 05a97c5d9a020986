/** What can be done with a draft: each function gives the draft as it is then, and changes nothing itself. */
import type { Question } from "../kinds/questions.ts";
import {
  type Deleted,
  type Draft,
  type DraftPage,
  findPage,
  findQuestion,
  keyOfDeleted,
  maxDeletions,
} from "./draft.ts";

export type Direction = "op" | "ned";

const withElements = (draft: Draft, page: string, change: (elements: Question[]) => Question[]): Draft => ({
  ...draft,
  pages: draft.pages.map((other) =>
    other.name === page ? { ...other, elements: change(other.elements) } : other,
  ),
});

const insertedAt = <Item>(items: Item[], at: number, item: Item): Item[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];

const withoutQuestion = (draft: Draft, name: string): Draft => ({
  ...draft,
  pages: draft.pages.map((page) => ({
    ...page,
    elements: page.elements.filter((question) => question.name !== name),
  })),
});

/** Puts a question into the place of the one with its name, at the end of the page when it is new there. */
export function putQuestion(draft: Draft, question: Question, page: string): Draft {
  const placed = findQuestion(draft, question.name);
  if (placed?.page.name === page)
    return withElements(draft, page, (elements) =>
      elements.map((other) => (other.name === question.name ? question : other)),
    );
  return withElements(withoutQuestion(draft, question.name), page, (elements) => [...elements, question]);
}

/** Moves a question one place up or down, over the end of a page onto the next one; at the ends of the draft it stays. */
export function moveQuestion(draft: Draft, name: string, direction: Direction): Draft {
  const placed = findQuestion(draft, name);
  if (!placed) return draft;
  const { question, page, at } = placed;
  const by = direction === "op" ? -1 : 1;
  const isWithinPage = at + by >= 0 && at + by < page.elements.length;
  if (isWithinPage)
    return withElements(withoutQuestion(draft, name), page.name, (elements) =>
      insertedAt(elements, at + by, question),
    );
  const next = draft.pages[draft.pages.indexOf(page) + by];
  if (!next) return draft;
  return withElements(withoutQuestion(draft, name), next.name, (elements) =>
    insertedAt(elements, direction === "op" ? elements.length : 0, question),
  );
}

/** Moves a page with its questions one place up or down; at the ends it stays. */
export function movePage(draft: Draft, name: string, direction: Direction): Draft {
  const at = draft.pages.findIndex((page) => page.name === name);
  const to = at + (direction === "op" ? -1 : 1);
  if (at < 0 || to < 0 || to >= draft.pages.length) return draft;
  const others = draft.pages.filter((page) => page.name !== name);
  return { ...draft, pages: insertedAt(others, to, draft.pages[at]!) };
}

const rememberDeleted = (draft: Draft, deleted: Deleted): Draft => ({
  ...draft,
  deleted: [deleted, ...draft.deleted].slice(0, maxDeletions),
});

/** Takes a question out; it can be brought back. */
export function deleteQuestion(draft: Draft, name: string): Draft {
  const placed = findQuestion(draft, name);
  if (!placed) return draft;
  const { question, page, at } = placed;
  return rememberDeleted(withoutQuestion(draft, name), { question, page: page.name, at });
}

/** Takes a page out with its questions; it can be brought back. */
export function deletePage(draft: Draft, name: string): Draft {
  const at = draft.pages.findIndex((page) => page.name === name);
  if (at < 0) return draft;
  const page = draft.pages[at]!;
  return rememberDeleted({ ...draft, pages: draft.pages.filter((other) => other !== page) }, { page, at });
}

/**
 * Brings back what was deleted (`key`, see `keyOfDeleted`): a page to its place, a question to its place on its page, or to the end of
 * the last page when its own is gone. What is in the draft again already comes no second time. Null when there is no such deletion, or
 * no page that could take the question.
 */
export function restoreDeleted(draft: Draft, key: string): Draft | null {
  const deleted = draft.deleted.find((one) => keyOfDeleted(one) === key);
  if (!deleted) return null;
  const rest = { ...draft, deleted: draft.deleted.filter((other) => other !== deleted) };
  if (!("question" in deleted)) {
    const elements = deleted.page.elements.filter(({ name }) => !findQuestion(draft, name));
    return { ...rest, pages: insertedAt(rest.pages, deleted.at, { ...deleted.page, elements }) };
  }
  if (findQuestion(draft, deleted.question.name)) return rest;
  const own = findPage(draft, deleted.page);
  const page: DraftPage | undefined = own ?? draft.pages.at(-1);
  if (!page) return null;
  const at = own ? deleted.at : page.elements.length;
  return withElements(rest, page.name, (elements) => insertedAt(elements, at, deleted.question));
}
