import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { Encrypter } from "age-encryption";
import { syncPath } from "../../../db/copy.server.ts";
import { databaseName, listSets } from "./backup-set.server.ts";

/** The database of a set that is sealed. */
export const sealedName = `${databaseName}.age`;

/**
 * Encrypts the database of every set in the folder that is not yet, with age to a public key: who has the folder and not the private key cannot
 * read who is in it. Returns the names of the sets.
 */
export async function sealSets(folder: string, recipient: string): Promise<string[]> {
  const open = listSets(folder)
    .map(({ name }) => name)
    .filter((name) => existsSync(join(folder, name, databaseName)));
  for (const name of open) await sealSet(join(folder, name), recipient);
  return open;
}

async function sealSet(folder: string, recipient: string): Promise<void> {
  const unfinished = join(folder, `.unfinished-${sealedName}`);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const plain = Readable.toWeb(createReadStream(join(folder, databaseName)));
  const sealed = await encrypter.encrypt(plain as Parameters<Encrypter["encrypt"]>[0] & ReadableStream);
  await pipeline(Readable.fromWeb(sealed as ReadableStream), createWriteStream(unfinished, { mode: 0o600 }));
  syncPath(unfinished);
  renameSync(unfinished, join(folder, sealedName));
  rmSync(join(folder, databaseName));
  syncPath(folder);
}

/** Whether the database of a set is there in its sealed form alone. */
export const isSealed = (folder: string): boolean =>
  existsSync(join(folder, sealedName)) && !existsSync(join(folder, databaseName));
