/** What the headers of an answer must hold, whatever it answers. */

/** An answer as it came over the wire. */
export interface Answer {
  /** Which request it is to, for the reader of a fault. */
  what: string;
  status: number;
  /** By lower-case name; a header that stands several times has several values. */
  headers: Map<string, string[]>;
  /** Whose answer it is. */
  from: "site" | "content";
  /** It is to somebody who is signed in. */
  signedIn?: boolean;
}

/** What is judged: each is a figure of the proof. */
export type Fault = "missing" | "weakCookies" | "storable" | "openToOthers";

const abilities = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"];
const quietPolicies = ["same-origin", "strict-origin", "no-referrer"];

/** The headers that every answer carries, and whether a value will do. */
const required: Record<string, (value: string, from: Answer["from"]) => boolean> = {
  "content-security-policy": (value, from) => {
    const directives = value.split(";").map((part) => part.trim());
    const isSet = (name: string) => directives.some((directive) => directive.startsWith(`${name} `));
    // A package brings its own plugins and scripts, in a sandbox.
    const isClosed = directives.includes("default-src 'none'") || directives.includes("object-src 'none'");
    return isSet("frame-ancestors") && isSet("default-src") && (from === "content" || isClosed);
  },
  "permissions-policy": (value) => abilities.every((ability) => value.includes(`${ability}=()`)),
  "referrer-policy": (value) => quietPolicies.includes(value),
  "strict-transport-security": (value) => value === "max-age=31536000; includeSubDomains",
  "x-content-type-options": (value) => value === "nosniff",
};

/** What tells others about the server, or lets their pages read the answer. */
const forbidden = ["access-control-allow-origin", "server", "x-powered-by"];

const isKeptFromScriptsAndOthers = (cookie: string): boolean => {
  const [pair, ...rest] = cookie.split(";").map((part) => part.trim());
  const attributes = rest.map((attribute) => attribute.toLowerCase());
  const isOnlyOurs = attributes.includes("samesite=lax") || attributes.includes("samesite=strict");
  return (
    pair!.startsWith("__Host-") &&
    ["httponly", "secure", "path=/"].every((attribute) => attributes.includes(attribute)) &&
    isOnlyOurs &&
    !attributes.some((attribute) => attribute.startsWith("domain"))
  );
};

/** What is wrong with an answer: a line for each fault. */
export function faultsOf({
  what,
  status,
  headers,
  from,
  signedIn,
}: Answer): { fault: Fault; text: string }[] {
  const valuesOf = (name: string) => headers.get(name) ?? [];
  const text = (detail: string) => `${status} ${from} ${what}: ${detail}`;
  const missing = Object.entries(required)
    .filter(([name, fits]) => valuesOf(name).length !== 1 || !fits(valuesOf(name)[0]!, from))
    .map(([name]) => ({ fault: "missing" as const, text: text(`${name}: ${valuesOf(name).join(" | ")}`) }));
  const cookies = valuesOf("set-cookie")
    .filter((cookie) => !isKeptFromScriptsAndOthers(cookie))
    .map((cookie) => ({ fault: "weakCookies" as const, text: text(cookie) }));
  const open = forbidden
    .filter((name) => headers.has(name))
    .map((name) => ({ fault: "openToOthers" as const, text: text(name) }));
  const isPersonal = signedIn && valuesOf("content-type").some((type) => type.startsWith("text/html"));
  const isStored = isPersonal && valuesOf("cache-control")[0] !== "no-store";
  const stored = isStored ? [{ fault: "storable" as const, text: text("Cache-Control") }] : [];
  return [...missing, ...cookies, ...open, ...stored];
}
