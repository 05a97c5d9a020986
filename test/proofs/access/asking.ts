/** Requests one address of the running site as one visitor, and derives from the response whether they were admitted. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { siteMap } from "../../../app/routes.ts";
import type { Address } from "../../../app/server/addresses.ts";
import type { Visitor } from "./visitors.ts";

/** "absent": a 404. "switch": a 403, the visitor has another role that may enter. */
export type Outcome = "in" | "sign-in" | "switch" | "absent";

const app = join(import.meta.dirname, "../../../app");

/** GET for a page, POST for an address that only acts, both in turn for an express handler. */
function methodsOf({ file }: Address): ("GET" | "POST")[] {
  if (!file) return ["GET", "POST"];
  const isRead = /export (default|const loader|(async )?function loader)/;
  return isRead.test(readFileSync(join(app, file), "utf8")) ? ["GET"] : ["POST"];
}

/** A page that a visitor has been shown. */
const pageOf = (visitor: Visitor, path: string) => `${visitor.name} ${path}`;

/** Requests the address as this visitor, with an empty form for POST; unless it is a page that `samplesOf` has `opened` as they. */
export async function ask(
  base: string,
  address: Address,
  path: string,
  visitor: Visitor,
  opened: Set<string>,
): Promise<Outcome> {
  let outcome: Outcome = opened.has(pageOf(visitor, path)) ? "in" : "absent";
  for (const method of methodsOf(address)) {
    if (outcome === "absent") outcome = await askBy(method, base + path, visitor);
  }
  return outcome;
}

/** Packing every page and unpacking it again would cost as much as making it. */
const unpacked = { "Accept-Encoding": "identity" };

async function askBy(method: "GET" | "POST", url: string, visitor: Visitor): Promise<Outcome> {
  const response = await fetch(url, {
    method,
    headers: {
      Cookie: visitor.cookie(),
      Origin: new URL(url).origin,
      Accept: "text/html",
      ...unpacked,
    },
    body: method === "POST" ? new URLSearchParams() : undefined,
    redirect: "manual",
  });
  await response.arrayBuffer();
  if (response.status === 401 || response.headers.get("Location")?.startsWith("/log-ind?")) return "sign-in";
  return response.status === 404 ? "absent" : response.status === 403 ? "switch" : "in";
}

/** What a person's page leads to depends on how far the person is, so each of them is opened; of any other kind one page is. */
const eachOpened = new Set(["/mit-hold/:id", "/sekretariat/personer/:id"]);

/**
 * One path for each address that these visitors reach by the site's own links, forms and films; the visitors with the most access,
 * who come last, are tried first. For an address in `onlyFor` the path is one of the first visitor named there. Adds to `opened` which
 * pages it was shown, and as whom.
 */
export async function samplesOf(
  base: string,
  visitors: Visitor[],
  onlyFor: Record<string, string[]>,
  opened = new Set<string>(),
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const visitor of visitors.filter(({ role }) => role).reverse()) {
    const waiting = [
      "/",
      "/min-side",
      "/mit-hold",
      "/sekretariat",
      "/kursusdage",
      "/e-laering",
      "/maalinger",
    ];
    const begun = new Set<string>();
    for (const path of waiting) {
      const address = addressOf(path);
      const kind = address && eachOpened.has(address.path) ? path : address?.path;
      if (!address || !kind || begun.has(kind)) continue;
      begun.add(kind);
      if (!methodsOf(address).includes("GET")) continue;
      // A new connection each time: on a busy machine a kept connection may be closed just as it is used.
      const response = await fetch(base + path, {
        headers: { Cookie: visitor.cookie(), Connection: "close", ...unpacked },
      });
      if (!response.ok) continue;
      if (!response.redirected) opened.add(pageOf(visitor, path));
      const paths = pathsIn(await response.text());
      waiting.push(...paths);
      for (const other of [path, ...paths]) {
        const kind = addressOf(other)?.path;
        const whose = kind && onlyFor[kind];
        if (kind && !found.has(kind) && (!whose || whose[0] === visitor.name)) found.set(kind, other);
      }
    }
  }
  return found;
}

/** A path for an address that no page links to: below the longest known address that contains it, or with 1 for each parameter. */
export function guessPath(address: string, samples: Map<string, string>): string {
  const above = [...samples]
    .filter(([other]) => other.includes(":") && address.startsWith(`${other}/`))
    .sort(([one], [other]) => other.length - one.length)[0];
  const path = above ? above[1] + address.slice(above[0].length) : address;
  return path.replace(/:\w+/g, "1");
}

const pathsIn = (html: string): string[] =>
  [...html.matchAll(/(?:href|action|formaction|src|data-[\w-]+)="(\/[^"?#]*)/gi)].map(([, path]) => path!);

const shapes = siteMap.map((address) => ({
  address,
  shape: new RegExp(`^${address.path.replace(/\./g, "\\.").replace(/:\w+/g, "[^/]+")}$`),
}));

const addressOf = (path: string): Address | undefined =>
  shapes.find(({ shape }) => shape.test(path))?.address;
