import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Encrypts with a key of 32 bytes (AES-256-GCM: nonce, tag, cipher text). It opens only together with the same `bound`. */
export function seal(key: Buffer, content: string, bound = ""): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Decrypts what was sealed. Throws when the key or `bound` is another, or when it has been changed since. */
export function openSealed(key: Buffer, sealed: Buffer, bound = ""): string {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12)).setAAD(Buffer.from(bound));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString();
}
