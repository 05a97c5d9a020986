import { redirect } from "@remix-run/node";
import { chosenLocale, localeCookie } from "../../base/texts/locale.ts";
import { clearedSignInRequestCookie } from "./request-cookie.ts";
import { setLetterLanguage } from "../register/letter-language.server.ts";
import type { SignedIn } from "./sign-in.server.ts";

/**
 * Goes on with the new session; the asking browser's secret has served. Pages and letters speak one language from here: the
 * one chosen in this browser, else the one that the person's letters have.
 */
export function finishSignIn(request: Request, { cookie, goOn, person }: SignedIn): Response {
  const headers = new Headers();
  headers.append("Set-Cookie", cookie);
  headers.append("Set-Cookie", clearedSignInRequestCookie);
  const chosen = chosenLocale(request.headers.get("Cookie"));
  if (chosen) setLetterLanguage(person.id, chosen);
  else headers.append("Set-Cookie", localeCookie(person.locale));
  return redirect(goOn, { status: 303, headers });
}
