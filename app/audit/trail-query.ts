import type { ViewScope } from "./scopes.ts";
import { danishMoment, daysLater } from "../base/dates/danish-time.ts";
import { parseDay } from "../base/dates/parse-day.ts";

export const lineKinds = { alle: "all", set: "views", gjort: "acts" } as const;
export type LineKindWord = keyof typeof lineKinds;

/** Reads the trail's filter from the query of an address; a value that cannot be read counts as left out. */
export function readTrailQuery(query: URLSearchParams) {
  const text = (name: string) => (query.get(name) ?? "").trim().slice(0, 100);
  const page = query.get("side") ?? "";
  const [from, until] = [parseDay(text("fra")), parseDay(text("til"))];
  const kind = (Object.keys(lineKinds) as LineKindWord[]).find((word) => word === query.get("vis")) ?? "alle";
  return {
    typed: {
      hvis: text("hvis"),
      hvem: text("hvem"),
      hvad: text("hvad"),
      fra: text("fra"),
      til: text("til"),
      vis: kind,
    },
    wrong: { fra: text("fra") !== "" && !from, til: text("til") !== "" && !until },
    filter: {
      subject: text("hvis"),
      actor: text("hvem"),
      act: /^[a-z-]{1,40}$/.test(text("hvad")) ? text("hvad") : "",
      kind: lineKinds[kind],
      from: from ? danishMoment(from, "00:00") : null,
      until: until ? danishMoment(daysLater(until, 1), "00:00") : null,
      page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
    },
  };
}

export type TrailQuery = ReturnType<typeof readTrailQuery>;

/** The scope with which a view of the trail is traced: ids and days, never the words searched for, which may be a name. */
export function queryScope(
  { filter, typed }: TrailQuery,
  subjects: number[] | null,
  actors: number[] | null,
): ViewScope {
  const parts = [
    subjects && `subject=${subjects.slice(0, 5).join("+") || "nobody"}`,
    actors && `actor=${actors.slice(0, 5).join("+") || "nobody"}`,
    filter.act && `act=${filter.act}`,
    filter.kind !== "all" && filter.kind,
    filter.from && `from=${parseDay(typed.fra)}`,
    filter.until && `until=${parseDay(typed.til)}`,
    filter.page > 1 && `page=${filter.page}`,
  ].filter(Boolean);
  return `audit${parts.map((part) => `:${part}`).join("")}`;
}
