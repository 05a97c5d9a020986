import { randomInt } from "node:crypto";
import { keyedHash } from "../../base/secrets.server.ts";

/** The digits of a code: the usual, and the longer one while codes are being guessed (wrong-codes.server.ts). */
export const codeDigits = { usual: 6, long: 12 };

/** A random code of so many digits. */
export const newCode = (digits: number): string =>
  Array.from({ length: digits }, () => randomInt(10)).join("");

/** The hash under which a code is stored; it depends on the link, so that two requests with the same code cannot be told. */
export const codeHash = (linkHash: string, code: string) => keyedHash("sign-in-code", `${linkHash}:${code}`);
