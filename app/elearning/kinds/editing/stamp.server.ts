import { hashOf } from "../../../base/secrets.server.ts";

/** Stored content in a few letters: a form that was opened before somebody changed it has other ones. */
export const stampOf = (content: unknown): string => hashOf(JSON.stringify(content ?? null)).slice(0, 22);
