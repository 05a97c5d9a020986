import { z } from "zod";
import { followUpKinds, type ListenWay, listenWays, type PlanKind, type Role } from "../../../db/enums.ts";
import { readDay } from "../../base/dates/date-text.ts";
import { oneLine } from "../../base/forms/one-line.ts";
import { visible } from "../../base/forms/visible-text.ts";
import type { Tick } from "./items.server.ts";

/** The id in an address; throws 404 for what cannot be one. */
export function idOf(written: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(written ?? "")) throw new Response(null, { status: 404 });
  return Number(written);
}

/** Where leader or secretariat see a person. */
export const personPage = (role: Role, id: number): string =>
  role === "secretariat" ? `/sekretariat/personer/${id}` : `/mit-hold/${id}`;

/** What a kind of plan is called in an address. */
export const kindWord = { person: "agent", municipality: "kommune" } as const;

/** The kind of plan in an address; throws 404 for what is none. */
export function kindOf(written: string | undefined): PlanKind {
  const kind = (["person", "municipality"] as const).find((one) => kindWord[one] === written);
  if (!kind) throw new Response(null, { status: 404 });
  return kind;
}

/** What each way of a listen-in is called in an address. */
export const wayWord = { listens: "lytter", "is-heard": "bliver-hoert" } as const;

/** The way of a listen-in in an address; throws 404 for what is none. */
export function wayOf(written: string | undefined): ListenWay {
  const way = listenWays.find((one) => wayWord[one] === written);
  if (!way) throw new Response(null, { status: 404 });
  return way;
}

/** The items a form has ticked: 12:accounts. What reads as none is passed over. */
export const ticksOf = (form: FormData): Tick[] =>
  form.getAll("punkt").flatMap((value) => {
    const [, planId, key] = /^([1-9]\d{0,8}):([\w-]{1,60})$/.exec(String(value)) ?? [];
    return planId && key ? [{ planId: Number(planId), key }] : [];
  });

const dayField = z
  .string({ error: "missing" })
  .trim()
  .transform((text, context) => {
    const day = readDay(text);
    if (!day) context.addIssue({ code: "custom", message: "day" });
    return day!;
  });
/** Someone or something chosen from a list, or nobody; what was never on a list is complained of in that word. */
const oneOf = (complaint: string) =>
  z
    .string()
    .regex(/^([1-9]\d{0,8})?$/, complaint)
    .optional()
    .transform((text) => (text ? Number(text) : null));
const line = (most: number) =>
  z.string({ error: "missing" }).transform(visible).pipe(z.string().min(1, "missing").max(most, "long"));
/** Free text that may be left out, without what nobody sees in it. */
export const optional = (most: number) =>
  z.string().default("").transform(visible).pipe(z.string().max(most, "long"));

/** Who and when of a plan. Complaints are words of the texts, plans.refused. */
export const runForm = z.object({
  startsOn: dayField,
  leaderId: oneOf("unknown-leader"),
  colleagueId: oneOf("unknown-colleague"),
});

export const sayForm = z.object({
  note: optional(500),
  ownerId: oneOf("unknown-person"),
  dueOn: z
    .string()
    .trim()
    .optional()
    .transform((text, context) => {
      if (!text) return null;
      const day = readDay(text);
      if (!day) context.addIssue({ code: "custom", message: "day" });
      return day;
    }),
});

export const listenForm = z.object({
  colleagueId: z.string({ error: "unknown-colleague" }).transform((text) => Number(text) || 0),
  on: dayField,
});

export const followUpForm = z.object({
  what: z.enum(followUpKinds, { error: "choice" }),
  municipalityId: oneOf("unknown-municipality"),
  why: line(500),
  dueOn: dayField,
});

export const exceptionForm = z.object({ reason: line(500), until: dayField });

export const packForm = z.object({ subject: oneLine(120), body: line(6000) });
