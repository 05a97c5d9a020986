import { danishMoment, daysLater } from "../base/dates/danish-time.ts";
import { readDay } from "../base/dates/date-text.ts";

export const kinds = { alle: "all", set: "looks", gjort: "acts" } as const;
export type KindWord = keyof typeof kinds;

/** Reads from an address what of the trail is asked for; what reads as nothing counts as not said. */
export function askedIn(query: URLSearchParams) {
  const text = (name: string) => (query.get(name) ?? "").trim().slice(0, 100);
  const page = query.get("side") ?? "";
  const [from, until] = [readDay(text("fra")), readDay(text("til"))];
  const kind = (Object.keys(kinds) as KindWord[]).find((word) => word === query.get("vis")) ?? "alle";
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
    asked: {
      subject: text("hvis"),
      actor: text("hvem"),
      act: /^[a-z-]{1,40}$/.test(text("hvad")) ? text("hvad") : "",
      kind: kinds[kind],
      from: from ? danishMoment(from, "00:00") : null,
      until: until ? danishMoment(daysLater(until, 1), "00:00") : null,
      page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
    },
  };
}

export type AskedFor = ReturnType<typeof askedIn>;

/** What was looked for, for the line that the look itself leaves: ids and days, never the words, which may be a name. */
export function scopeOf(
  { asked, typed }: AskedFor,
  subjects: number[] | null,
  actors: number[] | null,
): string {
  const told = [
    subjects && `subject=${subjects.slice(0, 5).join("+") || "nobody"}`,
    actors && `actor=${actors.slice(0, 5).join("+") || "nobody"}`,
    asked.act && `act=${asked.act}`,
    asked.kind !== "all" && asked.kind,
    asked.from && `from=${readDay(typed.fra)}`,
    asked.until && `until=${readDay(typed.til)}`,
    asked.page > 1 && `page=${asked.page}`,
  ].filter(Boolean);
  return ["audit", ...told].join(":");
}
