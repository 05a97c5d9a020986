/** A cookie of this site alone that holds a secret of 43 characters and that no script reads. */
function secretCookie(name: string) {
  const attributes = "Path=/; HttpOnly; Secure; SameSite=Lax";
  const pattern = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{43})(?:;|$)`);
  return {
    name,
    /** The Set-Cookie value that stores the secret for so many seconds. */
    set: (secret: string, maxAgeSeconds: number) =>
      `${name}=${secret}; ${attributes}; Max-Age=${maxAgeSeconds}`,
    /** The Set-Cookie value that removes it. */
    clear: `${name}=; ${attributes}; Max-Age=0`,
    /** The secret in a Cookie header, or null. */
    read: (header: string | null | undefined): string | null => pattern.exec(header ?? "")?.[1] ?? null,
  };
}

/** Names the session. */
export const sessionCookie = secretCookie("__Host-ddh");

/** Binds a sign-in request to the browser that made it. */
export const signInRequestCookie = secretCookie("__Host-ddh-ask");

/** Tells that somebody has signed in with this browser before. Gives no access. */
export const knownBrowserCookie = secretCookie("__Host-ddh-known");
