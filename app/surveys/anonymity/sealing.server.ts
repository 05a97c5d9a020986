import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { type Answers, maxAnswerBytes, type Questionnaire } from "../questionnaires/questionnaire.ts";

/** What is sealed on an invitation while its round is open. */
export interface SealedState {
  /** The draft or the sent answer. */
  answers: Answers;
  sent: boolean;
  /** Whether the person has turned reminders off. */
  quiet: boolean;
}

const [nonceBytes, tagBytes] = [12, 16];
/** Before the answers: a byte of flags, and the length of their JSON in 4 bytes. */
const headBytes = 5;
const [sentFlag, quietFlag] = [1, 2];

/**
 * Encrypts an invitation's state with the round's key (AES-256-GCM), padded to one size and bound to the invitation. The nonce is new each
 * time, so that nobody can see whether anything was changed, or whether there is anything at all.
 */
export function seal(
  { answers, sent, quiet }: SealedState,
  invitationId: number,
  key: Buffer,
  questionnaire: Questionnaire,
): Buffer {
  const plain = Buffer.from(JSON.stringify(answers));
  const padded = Buffer.alloc(headBytes + maxAnswerBytes(questionnaire));
  if (plain.length > padded.length - headBytes)
    throw new Error("Answers are larger than the questionnaire allows.");
  padded[0] = (sent ? sentFlag : 0) | (quiet ? quietFlag : 0);
  padded.writeUInt32BE(plain.length, 1);
  plain.copy(padded, headBytes);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(`state of invitation:${invitationId}`));
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Decrypts a sealed state. Throws when the key or the invitation is another, or a byte has changed. */
export function unseal(sealed: Buffer, invitationId: number, key: Buffer): SealedState {
  const padded = decrypt(sealed, `state of invitation:${invitationId}`, key);
  const json = padded.subarray(headBytes, headBytes + padded.readUInt32BE(1));
  return {
    answers: JSON.parse(json.toString()) as Answers,
    sent: (padded[0]! & sentFlag) !== 0,
    quiet: (padded[0]! & quietFlag) !== 0,
  };
}

/** Decrypts a field of before migration 0020, which sealed the answers alone. */
export function unsealOlder(sealed: Buffer, invitationId: number, key: Buffer): Answers {
  const padded = decrypt(sealed, `invitation:${invitationId}`, key);
  return JSON.parse(padded.subarray(4, 4 + padded.readUInt32BE()).toString()) as Answers;
}

function decrypt(sealed: Buffer, boundTo: string, key: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, nonceBytes));
  decipher.setAAD(Buffer.from(boundTo));
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
}
