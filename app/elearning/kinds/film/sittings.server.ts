import { keyedHash, equalHashes } from "../../../base/secrets.server.ts";

const seal = (personId: number, lessonId: number, opened: string) =>
  keyedHash("sitting", `${personId}:${lessonId}:${opened}`);

/**
 * What a film's page carries to prove when it was opened, so that what was seen on it without a connection can be told
 * from what was never seen. Holds for one person and one lesson; nothing is stored, so it costs one hash to check.
 */
export function beginSitting(personId: number, lessonId: number, now: Date): string {
  const opened = now.getTime().toString(36);
  return `${opened}.${seal(personId, lessonId, opened)}`;
}

/** When the page was opened; null when the token is forged, another's, or another lesson's. A clock that has gone back opens it now. */
export function openedAt(token: string, personId: number, lessonId: number, now: Date): Date | null {
  const [opened = "", given = ""] = token.split(".");
  if (!equalHashes(given, seal(personId, lessonId, opened))) return null;
  return new Date(Math.min(Number.parseInt(opened, 36), now.getTime()));
}
