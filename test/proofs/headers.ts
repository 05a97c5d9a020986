/**
 * Every answer carries its security headers, and its cookies their flags: each address of the site map, asked by visitors of several roles
 * in every way, and each kind of refusal, on both hosts.
 */
import { join } from "node:path";
import { siteMap } from "../../app/routes.ts";
import { closeDatabase, openDatabase } from "../../db/database.server.ts";
import { type Site, startSite } from "../journeys/site.ts";
import { guessPath, samplesOf } from "./access/asking.ts";
import { listVisitors, type Visitor } from "./access/visitors.ts";
import { ask } from "./headers/asking.ts";
import { type Answer, type Fault, faultsOf } from "./headers/judging.ts";
import { askForRefusals } from "./headers/refusals.ts";
import { type Bounds, type Broken, type Figures, none, some, spoiled } from "./runner/contract.ts";

export const broken: Broken[] = [
  {
    name: "pages without a Permissions-Policy",
    file: "build/server/server.js",
    target: 'response.set("Permissions-Policy", permissionsPolicy);',
    replacement: "void response;",
    spoils: "missing",
    inTests: true,
  },
  {
    name: "bare answers whose kind may be guessed",
    file: "build/server/server.js",
    target: '  "X-Content-Type-Options": "nosniff",\n',
    replacement: "",
    spoils: "missing",
  },
  {
    name: "cookies that scripts can read",
    file: "build/server/index.js",
    target: "Path=/; HttpOnly; Secure",
    replacement: "Path=/; Secure",
    spoils: "weakCookies",
  },
];

export const bounds: Bounds = {
  answers: some,
  missing: none,
  weakCookies: none,
  storable: none,
  openToOthers: none,
  unseen: none,
};

/** All addresses in so many rounds: each asks that part of them. */
export const rounds = 8;

/** The statuses that the site answers with, of which each must have been met. */
const statuses = [200, 303, 304, 307, 400, 401, 403, 404, 405, 413, 415, 416, 417, 421, 422, 429, 431, 503];

/** The site believes that a proxy speaks https for it. */
const origin = "https://localhost";
const https = { BASE_URL: origin, CONTENT_ORIGIN: "https://127.0.0.1" };

export async function prove(asked: number): Promise<Figures> {
  const site = await startSite({ people: 40, env: https });
  openDatabase(join(site.folder, "data/ddh.sqlite"));
  try {
    const answers = await askAll(site, asked);
    const found = answers.flatMap(faultsOf);
    const count = (fault: Fault) => found.filter((one) => one.fault === fault).length;
    const met = new Set(answers.map(({ status }) => status));
    // Some statuses are met at few addresses.
    const unseen = asked < rounds ? [] : statuses.filter((status) => !met.has(status));
    return {
      addresses: addressesOf(asked).length,
      answers: answers.length,
      missing: count("missing"),
      weakCookies: count("weakCookies"),
      storable: count("storable"),
      openToOthers: count("openToOthers"),
      unseen: unseen.length,
      first: found[0]?.text ?? unseen.join(", "),
    };
  } finally {
    closeDatabase();
    await site.stop();
  }
}

/** Who asks for an address: nobody, and of those who may enter one with much to see. */
const asking = ["agent", "secretariat"];

const addressesOf = (asked: number) => siteMap.filter((_, at) => at % rounds < asked);

async function askAll(site: Site, asked: number): Promise<Answer[]> {
  const visitors = listVisitors().filter(({ name }) => asking.includes(name));
  const [agent, secretariat] = visitors as [Visitor, Visitor];
  const refusals = await askForRefusals(site, origin, agent.cookie());
  // A broken build is found by its refusals, pages and cookies alike.
  if (spoiled() && refusals.flatMap(faultsOf).some(({ fault }) => fault === spoiled())) return refusals;
  const samples = await samplesOf(site.base, visitors, {});
  const sessions = new Map(visitors.map(({ name, cookie }) => [name, cookie()]));
  const answers: Answer[] = [];
  for (const { path, who } of addressesOf(asked)) {
    const address = samples.get(path) ?? guessPath(path, samples);
    const visitor = Array.isArray(who) && !who.includes("secretariat") ? agent : secretariat;
    for (const method of ["GET", "POST"] as const)
      for (const { name, cookie } of [nobody, visitor]) {
        const head = await askAddress(site.base + address, method, sessions.get(name) ?? "");
        answers.push({
          what: `${name} ${method} ${address}`,
          ...head,
          from: "site",
          signedIn: name !== nobody.name,
        });
        // Signed out by its own act.
        if (head.headers.get("set-cookie")?.some((set) => set.startsWith("__Host-ddh=")))
          sessions.set(name, cookie());
      }
  }
  return [...answers, ...refusals];
}

const nobody = { name: "nobody", cookie: () => "" };

const askAddress = (url: string, method: "GET" | "POST", cookie: string) =>
  ask(url, {
    method,
    headers: {
      ...{ Cookie: cookie, Accept: "text/html", Origin: origin },
      ...(method === "POST" && { "Content-Type": "application/x-www-form-urlencoded" }),
    },
    body: method === "POST" ? "" : undefined,
  });
