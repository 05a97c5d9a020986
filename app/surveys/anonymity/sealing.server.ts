import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { type Answers, maxAnswerBytes, type Questionnaire } from "../questionnaires/questionnaire.ts";

const [nonceBytes, tagBytes, sizeBytes] = [12, 16, 4];

/**
 * Encrypts answers with the round's key (AES-256-GCM), padded to one size and bound to their invitation. The nonce is new each time, so
 * that nobody can see whether anything was changed, or whether there is anything at all.
 */
export function seal(
  answers: Answers,
  invitationId: number,
  key: Buffer,
  questionnaire: Questionnaire,
): Buffer {
  const plain = Buffer.from(JSON.stringify(answers));
  const padded = Buffer.alloc(sizeBytes + maxAnswerBytes(questionnaire));
  if (plain.length > padded.length - sizeBytes)
    throw new Error("Answers are larger than the questionnaire allows.");
  padded.writeUInt32BE(plain.length);
  plain.copy(padded, sizeBytes);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(`invitation:${invitationId}`));
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Decrypts a sealed field. Throws when the key or the invitation is another, or a byte has changed. */
export function unseal(sealed: Buffer, invitationId: number, key: Buffer): Answers {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, nonceBytes));
  decipher.setAAD(Buffer.from(`invitation:${invitationId}`));
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  const padded = Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
  return JSON.parse(padded.subarray(sizeBytes, sizeBytes + padded.readUInt32BE()).toString()) as Answers;
}
