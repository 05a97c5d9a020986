import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { type Answers, maxAnswerBytes, type Questionnaire } from "../questionnaires/questionnaire.ts";

const [nonceLength, tagLength, countLength] = [12, 16, 4];

/** How long a sealed field of this questionnaire is, in bytes: the same whatever it holds. */
export const sealedBytes = (questionnaire: Questionnaire) =>
  nonceLength + tagLength + countLength + maxAnswerBytes(questionnaire);

/**
 * Seals answers with the round's key (AES-256-GCM), padded to one length and bound to their invitation. A fresh nonce
 * each time: nobody can see whether anything was changed, or whether anything is there at all.
 */
export function seal(
  answers: Answers,
  invitationId: number,
  key: Buffer,
  questionnaire: Questionnaire,
): Buffer {
  const plain = Buffer.from(JSON.stringify(answers));
  const padded = Buffer.alloc(countLength + maxAnswerBytes(questionnaire));
  if (plain.length > padded.length - countLength) throw new Error("Answers are longer than they can be.");
  padded.writeUInt32BE(plain.length);
  plain.copy(padded, countLength);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(`invitation:${invitationId}`));
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Opens a sealed field. Throws when the key or the invitation is another, or a byte has changed. */
export function unseal(sealed: Buffer, invitationId: number, key: Buffer): Answers {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, nonceLength));
  decipher.setAAD(Buffer.from(`invitation:${invitationId}`));
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
  const padded = Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()]);
  return JSON.parse(padded.subarray(countLength, countLength + padded.readUInt32BE()).toString()) as Answers;
}
