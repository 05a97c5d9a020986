/** Whether an answer is right: a status that fits, with a sentence. */
import type { Answer } from "./sending.ts";

export interface Expected {
  /** The only statuses that are right; without, any but a fault of the site. */
  right?: number[];
  /** A redirect to a page that says why is right as well. */
  mayRedirect?: boolean;
  isCutOff?: boolean;
  /** The word of the refusal. */
  refused?: string;
}

/** What is wrong with an answer; null when nothing is. */
export function faultOf(answer: Answer, { right, mayRedirect, isCutOff }: Expected): string | null {
  const { status, location, text } = answer;
  if (status === "hung") return "no answer";
  if (status === "none") return isCutOff ? null : "the connection ended without an answer";
  if (status >= 500) return `status ${status}`;
  const toRefusal = status === 303 && /[?&]fejl=/.test(location);
  if (right && !right.includes(status) && !(mayRedirect && toRefusal)) return `status ${status} ${location}`;
  if (/\bat [^\n]*\.[jt]sx?:\d+|node_modules/.test(text)) return "a stack in the answer";
  if (status >= 400 && !hasSentence(answer)) return `status ${status} without a sentence`;
  return null;
}

/** A script gets a word, which its page turns into a sentence; everybody else the sentence. */
function hasSentence({ contentType, text }: Answer): boolean {
  if (contentType.startsWith("application/json")) return /"(refused|messages|message)":/.test(text);
  const main = /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? text;
  return (
    main
      .replace(/<[^>]*>/g, " ")
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word)).length >= 2
  );
}

/** Whether a refusal names another limit than the one that was exceeded; one of time is always "too-slow". */
export function isOtherLimit({ text, location }: Answer, { refused }: Expected): string | null {
  if (!refused) return null;
  const told = /[?&]fejl=([\w-]+)/.exec(location)?.[1] ?? /"refused":"([\w-]+)"/.exec(text)?.[1];
  if (told === undefined || told === refused) return null;
  return told === "time" ? "too-slow" : told;
}
