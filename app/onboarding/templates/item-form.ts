import { z } from "zod";
import { maxDaysFromStart } from "../../../db/limits.ts";
import { completers, type PlanKind, parties } from "../../../db/enums.ts";
import { lineField, optionalTextField, readBy } from "../../base/forms/fields.ts";
import type { TemplateItemInput } from "../plans/plan-items.ts";

/** Whether a plan may lead there: an address on the site, or elsewhere by https. */
const isLink = (text: string) =>
  text === "" || /^\/(?!\/)[\w\-/.#?=&]*$/.test(text) || /^https:\/\/[^\s]+$/.test(text);

/** How many working days from the start, with a minus sign of either kind. Null when it is no whole number from -250 to 250. */
function readDays(typed: string): number | null {
  const days = /^[-−]?\d{1,3}$/.test(typed) ? Number(typed.replace("−", "-")) : Number.NaN;
  return Math.abs(days) <= maxDaysFromStart ? days : null;
}

/** An item of a plan as the secretariat writes it. Complaints are keys of the texts, plans.refused. */
export const itemForm = z
  .object({
    title: lineField(120),
    text: optionalTextField(500),
    link: z.string().trim().max(300, "long").refine(isLink, "link").default(""),
    party: z.enum(parties, { error: "choice" }),
    days: readBy(readDays, "days", "days"),
    required: z
      .string()
      .optional()
      .transform((text) => text === "ja"),
    doneBy: z.enum(completers, { error: "choice" }).default("hand"),
  })
  .transform(({ days, ...item }): TemplateItemInput => ({ ...item, workingDaysFromStart: days }));

/** Who can be responsible in each kind of plan, and what can complete an item there. */
export const partiesOf = {
  person: parties,
  municipality: ["leader", "secretariat"],
} as const satisfies Record<PlanKind, readonly (typeof parties)[number][]>;

export const completersOf = {
  person: ["hand", "welcome-pack", "elearning", "diploma", "course-day", "listen-in", "listen-in-back"],
  municipality: ["hand", "welcome-pack", "agents-listed", "leaders-course", "contacts-named"],
} as const satisfies Record<PlanKind, readonly (typeof completers)[number][]>;
