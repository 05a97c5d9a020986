import { type Database, db, sqlite } from "../../../db/database.server.ts";
import { publishedIds } from "./published-rounds.server.ts";

const caches: { clear: () => void }[] = [];

/**
 * Keeps what was worked out from published figures, up to `maxEntries`, the oldest going first. What is published never changes, so an
 * entry stands until another round is published, another process writes to the database, or someone is forgotten. Null is not kept.
 */
export function createPublishedCache<Value>(maxEntries: number) {
  let entries = new WeakMap<Database, Map<string, Value>>();
  caches.push({
    clear() {
      entries = new WeakMap();
    },
  });
  return <Made extends Value | null>(key: unknown[], make: () => Made): Made => {
    const ofDatabase = entries.get(db) ?? new Map<string, Value>();
    entries.set(db, ofDatabase);
    const name = JSON.stringify([key, publishedIds(), sqlite.pragma("data_version", { simple: true })]);
    const known = ofDatabase.get(name);
    if (known !== undefined) return known as Made;
    const made = make();
    if (made === null) return made;
    if (ofDatabase.size >= maxEntries) ofDatabase.delete(ofDatabase.keys().next().value!);
    ofDatabase.set(name, made as Value);
    return made;
  };
}

/** Empties every such cache: the notes and quotes of a round may name a person who is being forgotten. */
export function clearPublishedCaches(): void {
  for (const { clear } of caches) clear();
}
