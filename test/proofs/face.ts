/**
 * Every page that each role can reach by the site's own links, on a phone, a tablet and a desktop: the right status, valid markup,
 * nothing wider than the screen, no console errors, and no fault found by axe (which checks each address once).
 */
import type { Browser } from "@playwright/test";
import { type SeenPages, walkLinks } from "../journeys/page-faults.ts";
import { type Site, startSite } from "../journeys/site.ts";
import { deskSize, openBrowser, openVisitor, phoneSize, signInAs } from "../journeys/visitor.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";

export const needsBrowser = true;

export const broken: Broken[] = [
  {
    name: "a picture says nothing to those who cannot see it",
    file: "build/server/index.js",
    target: 'src: "/icon.svg", alt: "",',
    replacement: 'src: "/icon.svg",',
    spoils: "faults",
    inTests: true,
  },
];

export const bounds: Bounds = { pages: some, faults: none };

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

/** All walks; with fewer rounds the first of them. Stops after the first walk with faults. */
export const rounds = walks.length;

export async function prove(rounds: number): Promise<Figures> {
  const site = await startSite({ people: 40, env: { SMTP_URL: "" } });
  const browser = await openBrowser();
  try {
    return await walkAll(site, browser, rounds);
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function walkAll(site: Site, browser: Browser, rounds: number): Promise<Figures> {
  const judged = new Set<string>();
  const judgeOnce = (_path: string, address: string) => {
    if (judged.has(address)) return "none";
    judged.add(address);
    return "all";
  };
  let [pages, faults, first] = [0, 0, ""];
  for (const { who: role, start, viewport } of walks.slice(0, rounds)) {
    const { page, context } = await openVisitor(browser, site.base, { viewport });
    if (role) await signInAs(page, role);
    const seen: SeenPages = new Map();
    const withFaults = Object.entries(await walkLinks(page, [start], seen, judgeOnce));
    await context.close();
    pages += seen.size;
    faults += withFaults.length;
    if (withFaults[0]) {
      first = `${role ?? "nobody"} ${viewport.width} px ${withFaults[0].join(": ")}`;
      break;
    }
  }
  return { walks: rounds, pages, judgedByAxe: judged.size, faults, first };
}
