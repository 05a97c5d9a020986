import { danishOrder } from "../../base/danish-order.ts";
import type { Figures } from "../team/figures.ts";

/** What a table of municipalities is ordered by, as the address says it. */
export const figuresOrders = ["navn", "agenter", "klar", "e-laering", "kursusdag", "aendring"] as const;
export type FiguresOrder = (typeof figuresOrders)[number];

/** An order, and whether it is the other way round than it is at first: names from A, figures from the largest. */
export interface FiguresSorting {
  order: FiguresOrder;
  reversed: boolean;
}

interface Sortable {
  /** The name; null for agents of no municipality. */
  sortName: string | null;
  figures: Figures;
  /** By how much the share has changed; null when that is not told. */
  change: number | null;
}

/** Reads the sorting from an address: "-" in front turns it round; unknown words are ignored. */
export function figuresSortingOf(query: URLSearchParams): FiguresSorting {
  const word = query.get("sorter") ?? "";
  const order = figuresOrders.find((known) => word === known || word === `-${known}`);
  return { order: order ?? "navn", reversed: order !== undefined && word.startsWith("-") };
}

/** The word of the address that sorts by this; the order that is chosen already is turned round. */
export const sortWordFor = (order: FiguresOrder, chosen: FiguresSorting): string =>
  order === chosen.order && !chosen.reversed ? `-${order}` : order;

/** Which way a column is sorted; null when the table is sorted by another. */
export function sortedWay(order: FiguresOrder, chosen: FiguresSorting): "ascending" | "descending" | null {
  if (order !== chosen.order) return null;
  return (order === "navn") !== chosen.reversed ? "ascending" : "descending";
}

const figureOf: Record<Exclude<FiguresOrder, "navn">, (row: Sortable) => number | null> = {
  agenter: ({ figures }) => figures.agents,
  klar: ({ figures }) => figures.ready / figures.agents,
  "e-laering": ({ figures }) => figures.completed / figures.agents,
  kursusdag: ({ figures }) => figures.attended / figures.agents,
  aendring: ({ change }) => change,
};

/** The rows in order; those that have no figure to be ordered by stand last either way. */
export function sortFigures<Row extends Sortable>(rows: Row[], { order, reversed }: FiguresSorting): Row[] {
  const turn = reversed ? -1 : 1;
  const byName = (a: Row, b: Row) => danishOrder(a.sortName ?? "\uffff", b.sortName ?? "\uffff");
  if (order === "navn") return [...rows].sort((a, b) => turn * byName(a, b));
  return [...rows].sort((a, b) => {
    const [one, other] = [figureOf[order](a), figureOf[order](b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    return turn * (other - one) || byName(a, b);
  });
}
