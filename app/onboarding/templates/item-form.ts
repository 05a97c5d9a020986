import { z } from "zod";
import { completers, type PlanKind, parties } from "../../../db/enums.ts";
import { oneLine } from "../../base/forms/one-line.ts";
import { optionalText } from "../plans/params.ts";
import type { ItemInput } from "./drafting.server.ts";

/** Addresses that a plan may lead to: of the site, or elsewhere by https. */
const isLink = (text: string) =>
  text === "" || /^\/(?!\/)[\w\-/.#?=&]*$/.test(text) || /^https:\/\/[^\s]+$/.test(text);

/** An item of a plan as the secretariat writes it. Complaints are words of the texts, plans.refused. */
export const itemForm = z.object({
  title: oneLine(120),
  text: optionalText(500),
  link: z.string().trim().max(300, "long").refine(isLink, "link").default(""),
  party: z.enum(parties, { error: "choice" }),
  days: z
    .string({ error: "days" })
    .trim()
    .refine((text) => /^[-−]?\d{1,3}$/.test(text) && Math.abs(Number(text.replace("−", "-"))) <= 250, "days")
    .transform((text) => Number(text.replace("−", "-"))),
  required: z
    .string()
    .optional()
    .transform((text) => text === "ja"),
  doneBy: z.enum(completers, { error: "choice" }).default("hand"),
}) satisfies z.ZodType<ItemInput>;

/** Who can be responsible in each kind of plan, and what can complete an item there. */
export const partiesOf = {
  person: parties,
  municipality: ["leader", "secretariat"],
} as const satisfies Record<PlanKind, readonly (typeof parties)[number][]>;

export const completersOf = {
  person: ["hand", "welcome-pack", "elearning", "diploma", "course-day", "listen-in", "listen-in-back"],
  municipality: ["hand", "welcome-pack", "agents-listed", "leaders-course", "contacts-named"],
} as const satisfies Record<PlanKind, readonly (typeof completers)[number][]>;
