import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "../../base/env.server.ts";

const key = Buffer.from(hkdfSync("sha256", env.SESSION_SECRET, "", "letter props", 32));

/** Encrypts a letter's props (AES-256-GCM: nonce, tag, cipher text), so that a copy of the database lets nobody in. */
export function sealProps(props: unknown): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(props)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Decrypts sealed props. Throws when they were sealed with another secret or changed since. */
export function openProps(sealed: Buffer): unknown {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString());
}
