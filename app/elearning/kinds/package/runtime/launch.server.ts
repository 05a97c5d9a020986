import { keyedHash, equalHashes } from "../../../../base/secrets.server.ts";

/** Whose package run a launch token is for. */
export interface Launch {
  /** A trial leaves no trace. */
  kind: "attempt" | "trial";
  personId: number;
  lessonId: number;
  sessionId: number;
}

const kindLetters = { attempt: "a", trial: "t" } as const;

const seal = (body: string) => keyedHash("launch", body);

/**
 * The token with which the package's frame acts for this person in this lesson, and nowhere else. It expires with the session it
 * was made in. Nothing is stored.
 */
export function launchToken({ kind, personId, lessonId, sessionId }: Launch): string {
  const body = [kindLetters[kind], personId.toString(36), lessonId.toString(36), sessionId.toString(36)].join(
    ".",
  );
  return `${body}.${seal(body)}`;
}

/** The launch in the token of an Authorization header; null when it is forged. */
export function readLaunch(authorization: string | undefined): Launch | null {
  const tokenParts =
    /^Bearer (([at])\.([0-9a-z]{1,11})\.([0-9a-z]{1,11})\.([0-9a-z]{1,11}))\.([\w-]{43})$/.exec(
      authorization ?? "",
    );
  if (!tokenParts || !equalHashes(tokenParts[6]!, seal(tokenParts[1]!))) return null;
  const [personId, lessonId, sessionId] = tokenParts.slice(3, 6).map((part) => Number.parseInt(part, 36));
  return {
    kind: tokenParts[2] === "t" ? "trial" : "attempt",
    personId: personId!,
    lessonId: lessonId!,
    sessionId: sessionId!,
  };
}

/** The name that a package is given for a learner: a pseudonym, the same each time. */
export const learnerName = (personId: number, lessonId: number): string =>
  keyedHash("learner", `${personId}:${lessonId}`)
    .replace(/[^0-9a-zA-Z]/g, "")
    .slice(0, 20);
