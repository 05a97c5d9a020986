import { redirect } from "@remix-run/node";
import { clearedAskCookie } from "./ask-cookie.ts";

/** Goes on with the new session; the asking browser's secret has served. */
export function goOnSignedIn({ cookie, goOn }: { cookie: string; goOn: string }): Response {
  const headers = new Headers();
  headers.append("Set-Cookie", cookie);
  headers.append("Set-Cookie", clearedAskCookie);
  return redirect(goOn, { status: 303, headers });
}
