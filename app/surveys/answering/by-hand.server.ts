/**
 * Whether a person acts on the page of a link: programs that look through mails open its links, run its scripts and press the buttons they
 * find. They type nothing and change no answer. Nothing of it is stored by the site.
 */
import { equalHashes, keyedHash } from "../../base/secrets.server.ts";
import { begunAnswerCookie } from "../../people/sign-in/secret-cookie.ts";
import { numberField } from "./by-hand.ts";

const numberCount = 9000;
const firstNumber = 1000;

/** The number of four digits that the page of this link asks its reader to type. */
export function numberToType(token: string): string {
  const hash = Buffer.from(keyedHash("survey-number", token), "base64url");
  return String(firstNumber + (hash.readUInt32BE(0) % numberCount));
}

/** What a browser keeps in which this answer was changed. It leads to no link, and gives no access. */
const begunHash = (token: string): string => keyedHash("survey-begun", token);

/** The Set-Cookie value by which the browser is known to have changed this answer, until the round closes. */
export const begunCookie = (token: string, closesAt: Date, now: Date): string =>
  begunAnswerCookie.set(begunHash(token), Math.ceil((closesAt.getTime() - now.getTime()) / 1000));

/** Whether the answer of this link was changed in the browser that sends this Cookie header. */
export const isBegunHere = (token: string, cookies: string | undefined): boolean =>
  equalHashes(begunAnswerCookie.read(cookies) ?? "", begunHash(token));

/** Whether the number was typed. */
export function isNumberTyped(token: string, raw: unknown): boolean {
  const fields = typeof raw === "object" && raw !== null ? (raw as Record<string, unknown>) : {};
  const typed = fields[numberField];
  return typeof typed === "string" && equalHashes(typed.replace(/\s/g, ""), numberToType(token));
}

/** The answers without the number; what is no object, as it is. */
export function withoutNumber(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return raw;
  const { [numberField]: _number, ...answers } = raw as Record<string, unknown>;
  return answers;
}
