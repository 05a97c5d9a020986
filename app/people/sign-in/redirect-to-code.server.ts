import { redirect } from "@remix-run/node";
import { requestLifetimeMs } from "./request-sign-in.server.ts";
import { signInRequestCookie } from "./secret-cookie.ts";

/** Leads the browser that asked for a letter to the page where its code is typed, with the cookie that it is known by there. */
export const redirectToCode = (browserSecret: string) =>
  redirect("/log-ind/kode", {
    status: 303,
    headers: { "Set-Cookie": signInRequestCookie.set(browserSecret, requestLifetimeMs / 1000) },
  });
