import { keyedHash, sameHash } from "../secrets.server.ts";

const seal = (personId: number, lessonId: number, opened: string) =>
  keyedHash("sitting", `${personId}:${lessonId}:${opened}`);

/**
 * What a film's page carries to prove when it was opened, so that what was seen on it without a connection can be told
 * from what was never seen. Holds for one person and one lesson; nothing is stored.
 */
export function beginSitting(personId: number, lessonId: number, now: Date): string {
  const opened = now.getTime().toString(36);
  return `${opened}.${seal(personId, lessonId, opened)}`;
}

/** When the page was opened; null when the token is missing, forged, another's, or of a time to come. */
export function openedAt(token: string | undefined, personId: number, lessonId: number, now: Date) {
  const [opened = "", given = ""] = (token ?? "").split(".");
  if (!sameHash(given, seal(personId, lessonId, opened))) return null;
  const at = new Date(Number.parseInt(opened, 36));
  return at <= now ? at : null;
}
