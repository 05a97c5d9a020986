import { z } from "zod";

/** The path itself when it leads to this site and has at most 500 characters; else the front page. */
export const localPath = (path: unknown): string =>
  typeof path === "string" && path.length <= 500 && /^\/(?![/\\])[!-[\]-~]*$/.test(path) ? path : "/";

/** A form's field with the path to show next; the front page when it is missing or leads to another site. */
export const localPathField = z.unknown().optional().transform(localPath);
