import { keyedHash, equalHashes } from "../../../base/secrets.server.ts";

const seal = (personId: number, lessonId: number, opened: string) =>
  keyedHash("sitting", `${personId}:${lessonId}:${opened}`);

/**
 * A token in a film's page that proves when it was opened, which limits how much can have been watched on it without a connection.
 * Valid for one person and one lesson. Nothing is stored; checking it costs one hash.
 */
export function createPageOpenToken(personId: number, lessonId: number, now: Date): string {
  const opened = now.getTime().toString(36);
  return `${opened}.${seal(personId, lessonId, opened)}`;
}

/** When the page was opened, at the latest now; null when the token is forged, or of another person or lesson. */
export function openedAt(token: string, personId: number, lessonId: number, now: Date): Date | null {
  const [opened = "", given = ""] = token.split(".");
  if (!equalHashes(given, seal(personId, lessonId, opened))) return null;
  return new Date(Math.min(Number.parseInt(opened, 36), now.getTime()));
}
