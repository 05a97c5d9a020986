import { z } from "zod";

/** The path itself when it leads nowhere but to our own site and is at most 500 characters; else the front page. */
export const localPath = (path: unknown): string =>
  typeof path === "string" && path.length <= 500 && /^\/(?![/\\])[!-[\]-~]*$/.test(path) ? path : "/";

/** A field of a form that tells where to go on; one that is missing or leads elsewhere leads to the front page. */
export const localPathField = z.unknown().optional().transform(localPath);
