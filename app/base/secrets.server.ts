import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "./env.server.ts";

/** A random secret of 256 bits, safe in a URL. */
export const newSecret = () => randomBytes(32).toString("base64url");

/** A random file name of 32 hexadecimal digits. */
export const randomHex = () => randomBytes(16).toString("hex");

/** The hash under which a random secret is stored. */
export const hashOf = (secret: string) => createHash("sha256").update(secret).digest("base64url");

/** The hash under which a short code is stored: cannot be guessed without the site's own secret. */
export const keyedHash = (purpose: string, value: string) =>
  createHmac("sha256", env.SESSION_SECRET).update(`${purpose}:${value}`).digest("base64url");

/** Compares two hashes in constant time. Accepts any texts, also of different lengths. */
export function equalHashes(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
}
