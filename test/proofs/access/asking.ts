/** Asking the running site for one address as one visitor, and reading from the answer whether they came in. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { siteMap } from "../../../app/routes.ts";
import type { Address } from "../../../app/server/addresses.ts";
import type { Visitor } from "./visitors.ts";

/** "absent": there is no such page as far as this visitor can tell. "switch": they hold a role that may, but not now. */
export type Outcome = "in" | "sign-in" | "switch" | "absent";

const app = join(import.meta.dirname, "../../../app");

/** A page is read; an address that only acts is posted to. A hot address may be either: first the one, then the other. */
function methodsOf({ file }: Address): ("GET" | "POST")[] {
  if (!file) return ["GET", "POST"];
  const isRead = /export (default|const loader|(async )?function loader)/;
  return isRead.test(readFileSync(join(app, file), "utf8")) ? ["GET"] : ["POST"];
}

/** Asks as this visitor, with an empty form where there is something to post to. */
export async function ask(base: string, address: Address, path: string, visitor: Visitor): Promise<Outcome> {
  let outcome: Outcome = "absent";
  for (const method of methodsOf(address)) {
    if (outcome === "absent") outcome = await askBy(method, base + path, visitor);
  }
  return outcome;
}

async function askBy(method: "GET" | "POST", url: string, visitor: Visitor): Promise<Outcome> {
  const answer = await fetch(url, {
    method,
    headers: { Cookie: visitor.cookie(), Origin: new URL(url).origin, Accept: "text/html" },
    body: method === "POST" ? new URLSearchParams() : undefined,
    redirect: "manual",
  });
  await answer.arrayBuffer();
  if (answer.status === 401 || answer.headers.get("Location")?.startsWith("/log-ind?")) return "sign-in";
  return answer.status === 404 ? "absent" : answer.status === 403 ? "switch" : "in";
}

/**
 * One path for each address that these visitors come to by the site's own links, forms and films; those who meet most, the last
 * of them, come first. An address that is someone's own is taken from the first named there.
 */
export async function samplesOf(
  base: string,
  visitors: Visitor[],
  own: Record<string, string[]>,
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
    const opened = new Set<string>();
    for (const path of waiting) {
      const address = addressOf(path);
      if (!address || opened.has(address.path)) continue;
      opened.add(address.path);
      if (!methodsOf(address).includes("GET")) continue;
      // A connection of its own: on a busy machine one that was kept may be closed just as it is used.
      const answer = await fetch(base + path, { headers: { Cookie: visitor.cookie(), Connection: "close" } });
      if (!answer.ok) continue;
      const paths = pathsIn(await answer.text());
      waiting.push(...paths);
      for (const other of [path, ...paths]) {
        const kind = addressOf(other)?.path;
        const whose = kind && own[kind];
        if (kind && !found.has(kind) && (!whose || whose[0] === visitor.name)) found.set(kind, other);
      }
    }
  }
  return found;
}

/** A path for an address that no page leads to now: of the same thing as the address it lies under, else of the first there is. */
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
