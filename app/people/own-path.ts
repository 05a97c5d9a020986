/** The path itself when it leads nowhere but to our own site and is at most 500 characters; else the front page. */
export const ownPath = (path: unknown): string =>
  typeof path === "string" && path.length <= 500 && /^\/(?![/\\])[^\p{Cc}\\]*$/u.test(path) ? path : "/";
