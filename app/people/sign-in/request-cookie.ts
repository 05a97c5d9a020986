const cookieName = "__Host-ddh-ask";

/** Binds a request for signing in to the browser that made it, for as long as the request lives. */
export const signInRequestCookie = (secret: string) =>
  `${cookieName}=${secret}; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=600`;

export const clearedSignInRequestCookie = `${cookieName}=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=0`;

/** The asking browser's secret in a request's cookies, or null. */
export const browserSecretOf = (request: Request): string | null =>
  /(?:^|;\s*)__Host-ddh-ask=([\w-]{43})(?:;|$)/.exec(request.headers.get("Cookie") ?? "")?.[1] ?? null;
