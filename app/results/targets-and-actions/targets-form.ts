import { z } from "zod";

const percentOf = (typed: string) => (/^\d{1,3}\s*%?$/.test(typed) ? Number.parseInt(typed, 10) : 0);

/**
 * The form of a round's targets, whose fields are named by question. Gives what was typed, and the whole per cent of each question
 * with a target: 0, which is refused, for what is no number.
 */
export const targetsForm = z.record(z.string(), z.string().optional()).transform((fields) => {
  const typed = Object.fromEntries(Object.entries(fields).map(([name, value = ""]) => [name, value]));
  const percents = Object.entries(typed).flatMap(([name, value]) =>
    value.trim() === "" ? [] : [[name, percentOf(value.trim())] as const],
  );
  return { typed, percents: new Map(percents) };
});
