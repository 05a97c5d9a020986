import { equalHashes, keyedHash } from "../../base/secrets.server.ts";

/** What a reference names. */
export interface ReferredLetter {
  id: number;
  /** The second in which it was posted, since ids of deleted letters are used again. */
  postedSecond: number;
}

const tagBytes = 8;
const idBytes = 6;
const plainBytes = idBytes + 4;

const hashBytes = (purpose: string, value: Buffer, bytes: number) =>
  Buffer.from(keyedHash(purpose, value.toString("hex")), "base64url").subarray(0, bytes);

const masked = (bytes: Buffer, tag: Buffer) => {
  const mask = hashBytes("letter-mask", tag, plainBytes);
  return Buffer.from(bytes.map((byte, at) => byte ^ mask[at]!));
};

const secondOf = (at: Date) => Math.floor(at.getTime() / 1000) % 2 ** 32;

/**
 * What a letter carries so that a report about it can be told to be about it: the same in every attempt. Nobody can make one without the
 * site's secret, and none tells how many letters were posted between two, which would tell how many had not answered a survey.
 */
export function referenceOf({ id, postedAt }: { id: number; postedAt: Date }): string {
  const plain = Buffer.alloc(plainBytes);
  plain.writeUIntBE(id, 0, idBytes);
  plain.writeUInt32BE(secondOf(postedAt), idBytes);
  const tag = hashBytes("letter-tag", plain, tagBytes);
  return Buffer.concat([tag, masked(plain, tag)]).toString("hex");
}

/** The letter that a reference names; null for what is none of ours. */
export function letterOfReference(reference: string): ReferredLetter | null {
  const bytes = Buffer.from(reference, "hex");
  if (bytes.length !== tagBytes + plainBytes) return null;
  const tag = bytes.subarray(0, tagBytes);
  const plain = masked(bytes.subarray(tagBytes), tag);
  if (!equalHashes(hashBytes("letter-tag", plain, tagBytes).toString("hex"), tag.toString("hex")))
    return null;
  return { id: plain.readUIntBE(0, idBytes), postedSecond: plain.readUInt32BE(idBytes) };
}

/** Whether a letter is the one that the reference named, and not a later one with the id of a deleted letter. */
export const isReferredLetter = (letter: { postedAt: Date }, { postedSecond }: ReferredLetter): boolean =>
  secondOf(letter.postedAt) === postedSecond;
