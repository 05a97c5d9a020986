import { redirect } from "@remix-run/node";
import { chosenLocale, localeCookie } from "../../base/texts/locale.ts";
import { accountCookie, signInRequestCookie } from "./secret-cookie.ts";
import type { Person } from "../register/person.server.ts";
import { setLetterLanguage } from "../register/letter-language.server.ts";
import { listKeptForms } from "./kept-forms.server.ts";
import { endSessionOf, findSession, switchRole } from "./sessions.server.ts";
import type { SignedIn } from "./sign-in.server.ts";

/**
 * Answers with the new session's cookie, that of the known browser and the next page, removes the cookies that belong to the request, and ends the
 * session that the browser had. From here on, pages and letters have one language: the one chosen in this browser, else the one that
 * the person's letters have.
 */
export function finishSignIn(
  request: Request,
  { cookie, knownCookie, returnTo, person }: SignedIn,
): Response {
  const cookies = request.headers.get("Cookie");
  endSessionOf(cookies, new Date());
  resumeRole(cookie, cookies, person);
  const headers = new Headers();
  headers.append("Set-Cookie", cookie);
  headers.append("Set-Cookie", knownCookie);
  headers.append("Set-Cookie", signInRequestCookie.clear);
  headers.append("Set-Cookie", accountCookie.clear);
  const chosen = chosenLocale(cookies);
  if (chosen) setLetterLanguage(person.id, chosen);
  else headers.append("Set-Cookie", localeCookie(person.locale));
  return redirect(returnTo, { status: 303, headers });
}

/** Gives a new session the role in which a form that waits in this browser can be sent; others' forms are gone with it. */
function resumeRole(newCookie: string, cookies: string | null, person: Person): void {
  const [newest] = listKeptForms(cookies, person.id, new Date());
  if (!newest || newest.role === person.role) return;
  const session = findSession(newCookie.split(";")[0], new Date());
  if (session) switchRole(session, newest.role);
}
