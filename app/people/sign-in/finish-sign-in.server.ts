import { redirect } from "@remix-run/node";
import { chosenLocale, localeCookie } from "../../base/texts/locale.ts";
import { signInRequestCookie } from "./secret-cookie.ts";
import { setLetterLanguage } from "../register/letter-language.server.ts";
import { endSessionOf } from "./sessions.server.ts";
import type { SignedIn } from "./sign-in.server.ts";

/**
 * Answers with the new session's cookie, that of the known browser and the next page, removes the request's cookie, and ends the
 * session that the browser had. From here on, pages and letters have one language: the one chosen in this browser, else the one that
 * the person's letters have.
 */
export function finishSignIn(
  request: Request,
  { cookie, knownCookie, returnTo, person }: SignedIn,
): Response {
  const cookies = request.headers.get("Cookie");
  endSessionOf(cookies, new Date());
  const headers = new Headers();
  headers.append("Set-Cookie", cookie);
  headers.append("Set-Cookie", knownCookie);
  headers.append("Set-Cookie", signInRequestCookie.clear);
  const chosen = chosenLocale(cookies);
  if (chosen) setLetterLanguage(person.id, chosen);
  else headers.append("Set-Cookie", localeCookie(person.locale));
  return redirect(returnTo, { status: 303, headers });
}
