/** A cookie of this site alone that holds a secret of 43 characters, or up to so many, and that no script reads. */
function secretCookie(name: string, maxSecrets = 1) {
  const attributes = "Path=/; HttpOnly; Secure; SameSite=Lax";
  const pattern = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{43}(?:\\.[\\w-]{43}){0,${maxSecrets - 1}})(?:;|$)`);
  return {
    name,
    /** The Set-Cookie value that stores the secret (with a full stop between several) for so many seconds. */
    set: (secret: string, maxAgeSeconds: number) =>
      `${name}=${secret}; ${attributes}; Max-Age=${maxAgeSeconds}`,
    /** The Set-Cookie value that removes it. */
    clear: `${name}=; ${attributes}; Max-Age=0`,
    /** What a Cookie header holds of it, or null. */
    read: (header: string | null | undefined): string | null => pattern.exec(header ?? "")?.[1] ?? null,
  };
}

/** Names the session. */
export const sessionCookie = secretCookie("__Host-ddh");

/** Binds a sign-in request to the browser that made it. */
export const signInRequestCookie = secretCookie("__Host-ddh-ask");

/** Binds a sign-in with a municipality's account to the browser that began it. */
export const accountCookie = secretCookie("__Host-ddh-account");

/** Opens the forms that were sent from this browser when their session had ended. Gives no access. */
export const keptFormCookie = secretCookie("__Host-ddh-kept");

/** Tells which answer of a survey was begun in this browser. Gives no access. */
export const begunAnswerCookie = secretCookie("__Host-ddh-svar");

/** The most colleagues whose browser one browser is known to be. */
export const maxKnownSecrets = 10;

/** Tells who has signed in with this browser before: a secret for each of them. Gives no access. */
export const knownBrowserCookie = secretCookie("__Host-ddh-known", maxKnownSecrets);
