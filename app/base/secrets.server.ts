import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "./env.server.ts";

/** A secret nobody can guess: 256 bits, safe in an address. */
export const newSecret = () => randomBytes(32).toString("base64url");

/** A name nobody can guess, for a file: 32 signs. */
export const randomHex = () => randomBytes(16).toString("hex");

/** What is stored of a secret that is itself unguessable. */
export const hashOf = (secret: string) => createHash("sha256").update(secret).digest("base64url");

/** What is stored of a short code: worthless without the site's own secret. */
export const keyedHash = (purpose: string, value: string) =>
  createHmac("sha256", env.SESSION_SECRET).update(`${purpose}:${value}`).digest("base64url");

/** Whether two hashes are the same, in a time that tells nothing of where they differ. Anything may stand in either. */
export function equalHashes(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
