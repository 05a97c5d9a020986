import { z } from "zod";
import {
  followUpKinds,
  type ListenDirection,
  listenDirections,
  type PlanKind,
  type Role,
} from "../../../db/enums.ts";
import { parseDay } from "../../base/dates/date-text.ts";
import { oneLine } from "../../base/forms/one-line.ts";
import { visibleText } from "../../base/forms/visible-text.ts";
import type { PlanItemRef } from "./items.server.ts";

/** The id in an address; throws 404 for what cannot be one. */
export function idOf(written: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(written ?? "")) throw new Response(null, { status: 404 });
  return Number(written);
}

/** Where leader or secretariat see a person. */
export const personPage = (role: Role, id: number): string =>
  role === "secretariat" ? `/sekretariat/personer/${id}` : `/mit-hold/${id}`;

/** What a kind of plan is called in an address. */
export const kindInAddress = { person: "agent", municipality: "kommune" } as const;

/** The kind of plan in an address; throws 404 for what is none. */
export function kindOf(written: string | undefined): PlanKind {
  const kind = (["person", "municipality"] as const).find((one) => kindInAddress[one] === written);
  if (!kind) throw new Response(null, { status: 404 });
  return kind;
}

/** What each way of a listen-in is called in an address. */
export const wayInAddress = { listens: "lytter", "is-heard": "bliver-hoert" } as const;

/** The way of a listen-in in an address; throws 404 for what is none. */
export function wayOf(written: string | undefined): ListenDirection {
  const way = listenDirections.find((one) => wayInAddress[one] === written);
  if (!way) throw new Response(null, { status: 404 });
  return way;
}

/** The items a form has ticked: 12:accounts. What reads as none is passed over. */
export const tickedItems = (form: FormData): PlanItemRef[] =>
  form.getAll("punkt").flatMap((value) => {
    const [, planId, key] = /^([1-9]\d{0,8}):([\w-]{1,60})$/.exec(String(value)) ?? [];
    return planId && key ? [{ planId: Number(planId), key }] : [];
  });

const dayField = z
  .string({ error: "missing" })
  .trim()
  .transform((text, context) => {
    const day = parseDay(text);
    if (!day) context.addIssue({ code: "custom", message: "day" });
    return day!;
  });
/** Someone or something chosen from a list, or nobody; what was never on a list is complained of in that word. */
const optionalId = (complaint: string) =>
  z
    .string()
    .regex(/^([1-9]\d{0,8})?$/, complaint)
    .optional()
    .transform((text) => (text ? Number(text) : null));
const requiredText = (most: number) =>
  z.string({ error: "missing" }).transform(visibleText).pipe(z.string().min(1, "missing").max(most, "long"));
/** Free text that may be left out, without what nobody sees in it. */
export const optionalText = (most: number) =>
  z.string().default("").transform(visibleText).pipe(z.string().max(most, "long"));

/** Who and when of a plan. Complaints are words of the texts, plans.refused. */
export const planSetupForm = z.object({
  startsOn: dayField,
  leaderId: optionalId("unknown-leader"),
  colleagueId: optionalId("unknown-colleague"),
});

export const itemChangeForm = z.object({
  note: optionalText(500),
  ownerId: optionalId("unknown-person"),
  dueOn: z
    .string()
    .trim()
    .optional()
    .transform((text, context) => {
      if (!text) return null;
      const day = parseDay(text);
      if (!day) context.addIssue({ code: "custom", message: "day" });
      return day;
    }),
});

export const listenInForm = z.object({
  colleagueId: z.string({ error: "unknown-colleague" }).transform((text) => Number(text) || 0),
  on: dayField,
});

export const followUpForm = z.object({
  what: z.enum(followUpKinds, { error: "choice" }),
  municipalityId: optionalId("unknown-municipality"),
  why: requiredText(500),
  dueOn: dayField,
});

export const exceptionForm = z.object({ reason: requiredText(500), until: dayField });

export const welcomePackForm = z.object({ subject: oneLine(120), body: requiredText(6000) });
