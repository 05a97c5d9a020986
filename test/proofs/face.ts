/**
 * Every page that each role can reach by the site's own links, on a phone, a tablet and a desktop, and on a phone those that only an act or a letter
 * leads to: the right status, valid markup, nothing wider than the screen, no console errors, and no fault found by axe (which checks each
 * address once). No address of the site map that shows a page is left out.
 */
import type { Browser } from "@playwright/test";
import {
  type AxeRulesOf,
  type Faults,
  pageAddresses,
  type SeenPages,
  walkLinks,
} from "../journeys/page-faults.ts";
import { type Site, startSite } from "../journeys/site.ts";
import { deskSize, openBrowser, openVisitor, phoneSize, signInAs } from "../journeys/visitor.ts";
import { lookAfterActs } from "./face/after-acts.ts";
import { Visits } from "./face/visits.ts";
import { lookAtWaysIn } from "./face/ways-in.ts";
import { type Bounds, type Broken, type Figures, none, some, spoiled } from "./runner/contract.ts";

export const needsBrowser = true;

const visitors = [
  { who: undefined, start: "/" },
  { who: "agent", start: "/min-side" },
  { who: "leder", start: "/mit-hold" },
  { who: "vaert", start: "/kursusdage" },
  { who: "sekretariat", start: "/sekretariat" },
  { who: "styregruppe", start: "/styregruppe" },
] as const;
const widths = [phoneSize, { width: 768, height: 1024 }, deskSize];
const walks = widths.flatMap((viewport) => visitors.map((visitor) => ({ ...visitor, viewport })));

/** All walks, then what acts and letters lead to; with fewer rounds the first of them. Stops after the first with faults. */
export const rounds = walks.length + 1;

export const broken: Broken[] = [
  {
    name: "a picture says nothing to those who cannot see it",
    file: "build/server/index.js",
    target: 'src: "/icon.svg", alt: "",',
    replacement: 'src: "/icon.svg",',
    spoils: "faults",
    inTests: true,
  },
  {
    name: "no page leads to the statement of accessibility",
    file: "build/server/index.js",
    target: 'href: "/tilgaengelighed"',
    replacement: 'href: "/privatliv"',
    spoils: "unseen",
    fromRounds: rounds,
  },
];

/** Addresses that show a page and are not seen, since journeys look at them. */
const seenElsewhere: Record<string, string> = {
  "/log-ind/kommunekonto/:id": "is left for at once; why not is the page of the answer's address",
  "/sekretariat/lektioner/:id/proevekoersel": "packages.test.ts uploads a package",
  "/maalinger/:round/kladde": "survey-closing.test.ts closes a round",
  "/maalinger/:round/kladde/samlet": "survey-closing.test.ts closes a round",
  "/maalinger/:round/kladde/metode": "survey-closing.test.ts closes a round",
  "/maalinger/:round/kladde/spoergsmaal/:name": "survey-closing.test.ts closes a round",
};

export const bounds: Bounds = {
  pages: some,
  faults: none,
  // Addresses that nobody saw, compared with the list above.
  unseen: none,
};

/** Where an address must be found that no link leads to, one width is enough. */
const ownWalks = spoiled() === "unseen" ? walks.slice(0, visitors.length) : walks;

export async function prove(rounds: number): Promise<Figures> {
  const site = await startSite({ people: 40, env: { SMTP_URL: "" } });
  const browser = await openBrowser();
  try {
    return { rounds, ...(await lookAround(site, browser, rounds)) };
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function lookAround(site: Site, browser: Browser, rounds: number): Promise<Figures> {
  const judged = new Set<string>();
  const judgeOnce: AxeRulesOf = (_path, address) => {
    if (judged.has(address)) return "none";
    judged.add(address);
    return "all";
  };
  const seen: SeenPages = new Map();
  let pages = 0;
  const figuresOf = (of: string, faults: Faults) => {
    const [fault] = Object.entries(faults);
    const first = fault ? `${of} ${fault.join(": ")}` : "";
    return { pages, judgedByAxe: judged.size, faults: Object.keys(faults).length, unseen: 0, first };
  };
  for (const walk of ownWalks.slice(0, rounds)) {
    // What one round shows is that it looks.
    const { faults, reached } = await walkAs(walk, site, browser, rounds === 1 ? undefined : judgeOnce);
    pages += reached.size;
    for (const [address, path] of reached) seen.set(address, path);
    const of = `${walk.who ?? "nobody"} ${walk.viewport.width} px`;
    if (Object.keys(faults).length > 0) return figuresOf(of, faults);
  }
  if (rounds <= walks.length) return figuresOf("", {});
  const linked = seen.size;
  const visits = new Visits(site, browser, seen, judgeOnce);
  await lookAtWaysIn(visits);
  await lookAfterActs(visits);
  pages += seen.size - linked;
  const unseen = differences(seen);
  const figures = figuresOf("after acts", visits.faults);
  return { ...figures, unseen: unseen.length, first: figures.first || (unseen[0] ?? "") };
}

async function walkAs(
  { who, start, viewport }: (typeof walks)[number],
  site: Site,
  browser: Browser,
  axeRulesOf?: AxeRulesOf,
) {
  const { page, context } = await openVisitor(browser, site.base, { viewport });
  if (who) await signInAs(page, who);
  const reached: SeenPages = new Map();
  const stopsAtFaults = spoiled() === "faults";
  const faults = await walkLinks(page, [start], reached, { axeRulesOf, stopsAtFaults });
  await context.close();
  return { faults, reached };
}

/** Addresses that nobody saw, and those that somebody did though the list says otherwise. */
const differences = (seen: SeenPages): string[] => [
  ...pageAddresses.filter((address) => !seen.has(address) && !(address in seenElsewhere)),
  ...Object.keys(seenElsewhere).filter((address) => seen.has(address)),
];
