const name = "__Host-ddh-ask";

/** Binds a request for signing in to the browser that made it, for as long as the request lives. */
export const askCookie = (secret: string) =>
  `${name}=${secret}; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=600`;

export const clearedAskCookie = `${name}=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=0`;

/** The asking browser's secret in a request's cookies, or null. */
export const askSecretOf = (request: Request): string | null =>
  /(?:^|;\s*)__Host-ddh-ask=([\w-]{43})(?:;|$)/.exec(request.headers.get("Cookie") ?? "")?.[1] ?? null;
