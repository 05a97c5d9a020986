/**
 * Whether a person acts on the page of a survey's link (see typed-number.server.ts): who changes an answer is one, and their browser is known from then on.
 * Nothing of it is stored by the site.
 */
import { emptyField, numberField } from "../../base/forms/typed-number.ts";
import { equalHashes, keyedHash } from "../../base/secrets.server.ts";
import { begunAnswerCookie } from "../../people/sign-in/secret-cookie.ts";

/** What a browser keeps in which this answer was changed. It leads to no link, and gives no access. */
const begunHash = (token: string): string => keyedHash("survey-begun", token);

/** The Set-Cookie value by which the browser is known to have changed this answer, until the round closes. */
export const begunCookie = (token: string, closesAt: Date, now: Date): string =>
  begunAnswerCookie.set(begunHash(token), Math.ceil((closesAt.getTime() - now.getTime()) / 1000));

/** Whether the answer of this link was changed in the browser that sends this Cookie header. */
export const isBegunHere = (token: string, cookies: string | undefined): boolean =>
  equalHashes(begunAnswerCookie.read(cookies) ?? "", begunHash(token));

const isFields = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

/** What was typed as the number, among the answers. */
export const typedNumberOf = (raw: unknown): unknown => (isFields(raw) ? raw[numberField] : undefined);

/** Whether a program has filled in all that it found. */
export const isFilledByProgram = (raw: unknown): boolean =>
  isFields(raw) && raw[emptyField] !== undefined && raw[emptyField] !== "";

/** The answers without the fields that are no questions; what is no object, as it is. */
export function answersIn(raw: unknown): unknown {
  if (!isFields(raw)) return raw;
  const { [numberField]: _number, [emptyField]: _empty, ...answers } = raw;
  return answers;
}
