import type { RequestHandler, Response } from "express";
import type { HelmetOptions } from "helmet";
import { env } from "../base/env.server.ts";

const yearSeconds = 31_536_000;
/** Tells browsers to use https for a year, on every subdomain too. */
const strictTransportSecurity = `max-age=${yearSeconds}; includeSubDomains`;

/** The security headers of every response: only package frames load from another host. Looser in development, for Vite's client. */
export function securityHeaders(): HelmetOptions {
  const development = env.MODE === "development";
  const contentOrigin = env.CONTENT_ORIGIN ? [env.CONTENT_ORIGIN] : [];
  const inline = development ? ["'unsafe-inline'"] : [];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...inline],
        styleSrc: ["'self'", ...inline],
        imgSrc: ["'self'", "data:"],
        connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
        frameSrc: ["'self'", ...contentOrigin],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: env.BASE_URL.startsWith("https:")
      ? { maxAge: yearSeconds, includeSubDomains: true }
      : false,
  };
}

/** Abilities of the browser that no page of ours uses. */
const permissionsPolicy = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"]
  .map((ability) => `${ability}=()`)
  .join(", ");

/** The headers of an answer that shows and loads nothing, of the host with this address. */
export const bareHeaders = (origin: string | undefined): Record<string, string> => ({
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Permissions-Policy": permissionsPolicy,
  "Referrer-Policy": "strict-origin",
  "X-Content-Type-Options": "nosniff",
  ...(origin?.startsWith("https:") && { "Strict-Transport-Security": strictTransportSecurity }),
});

/** Sets the Permissions-Policy, which helmet leaves out. */
export const setPermissionsPolicy: RequestHandler = (_request, response, next) => {
  response.set("Permissions-Policy", permissionsPolicy);
  next();
};

/** Lets this one response show frames from another origin, such as a film hosted there. */
function allowFrame(response: Response, origin: string): void {
  const policy = String(response.getHeader("Content-Security-Policy"));
  response.setHeader("Content-Security-Policy", policy.replace("frame-src", `frame-src ${origin}`));
}

/**
 * Lets a package in a frame of this one response go on with a window that it opens; otherwise browsers cut the two apart. Of a window that others open on
 * the page, the page stays as cut off as before.
 */
function allowWindows(response: Response): void {
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin-allow-popups");
}

/** What a page may allow the frames in its response. */
export const frameHeaders = (response: Response) => ({
  allowFrame: (origin: string) => allowFrame(response, origin),
  allowWindows: () => allowWindows(response),
});
