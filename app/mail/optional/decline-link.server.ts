import { hkdfSync } from "node:crypto";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { z } from "zod";
import { db } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { env } from "../../base/env.server.ts";
import { openSealed, seal } from "../../base/seal.server.ts";
import { type OptionalLetter, optionalLetters } from "./optional-letters.ts";

const key = Buffer.from(hkdfSync("sha256", env.SESSION_SECRET, "", "letters done without", 32));

const linkContent = z.object({ personId: z.int().min(1), letter: z.enum(optionalLetters) });

/** The page where the reader of a letter does without more of its kind, signed in or not. Its address stops no other letters, and opens nothing. */
export function declineAddress(personId: number, letter: OptionalLetter): string {
  const token = seal(key, JSON.stringify({ personId, letter })).toString("base64url");
  return `${env.BASE_URL}/faerre-mails/${token}`;
}

/** Where a mail program's own button sends its request (RFC 8058). */
export const oneClickAddress = (declineAddress: string): string => `${declineAddress}/stop`;

/** Whose letters of which kind an address is about; null when it is none of ours, was made under an earlier session secret, or is a closed person's. */
export function readDeclineToken(token: string): { personId: number; letter: OptionalLetter } | null {
  const link = openToken(token);
  return link && isStillHere(link.personId) ? link : null;
}

function openToken(token: string): z.infer<typeof linkContent> | null {
  try {
    return linkContent.parse(JSON.parse(openSealed(key, Buffer.from(token, "base64url"))));
  } catch {
    return null;
  }
}

function isStillHere(personId: number): boolean {
  const active = and(eq(people.id, personId), isNotNull(people.mail), isNull(people.leftOn));
  return db.select({ id: people.id }).from(people).where(active).get() !== undefined;
}
