import { listChoiceOf, type Order, type View } from "./list-views.ts";
import { readFilter } from "../../people/persons/people-filter.ts";

/** A list's own address, and what it is narrowed by besides the view. */
export interface ListAddress {
  at: string;
  /** What was searched for. */
  q?: string;
  /** The official code of one municipality. */
  municipalityCode?: string;
  /** Who in the secretariat has the cases. */
  handler?: number;
}

/** The address of the same list with other choices: those kept are in it, those that are as at first are not. */
export function listHref(
  { at, q, municipalityCode, handler }: ListAddress,
  { view, order }: { view: View; order: Order },
  choice: { vis?: string; sorter?: string; side?: string },
): string {
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(municipalityCode && { kommune: municipalityCode }),
    ...(handler && { sag: String(handler) }),
    vis: view,
    sorter: order,
    ...choice,
  });
  for (const [name, first] of [
    ["vis", "alle"],
    ["sorter", "status"],
    ["side", "1"],
  ] as const)
    if (query.get(name) === first) query.delete(name);
  return query.size > 0 ? `${at}?${query}` : at;
}

/** The address of the list that a choice of people was made on, as it was narrowed and turned to. */
export function backToListHref(at: string, query: URLSearchParams): string {
  const [{ q, municipalityCode, handler }, choice] = [readFilter(query), listChoiceOf(query)];
  const list = { at, q, municipalityCode: municipalityCode ?? undefined, handler: handler ?? undefined };
  return listHref(list, choice, { side: String(choice.page) });
}
