/** What must hold for every page, for any visitor and at any width, checked in a real browser. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { siteMap } from "../../app/routes.ts";

const root = join(import.meta.dirname, "../..");

/** The addresses that show a page: those whose route module renders one, and the answering page, which an express handler renders. */
export const pageAddresses: string[] = siteMap
  .filter(
    ({ path, file, only }) =>
      only !== "development" &&
      // The 404 page is checked at an address that does not exist.
      path !== "/ikke-fundet" &&
      (path === "/svar/:token" ||
        (file && readFileSync(join(root, "app", file), "utf8").includes("export default"))),
  )
  .map(({ path }) => path);

const shapes = siteMap.map(({ path }) => ({
  path,
  shape: new RegExp(`^${path.replace(/\./g, "\\.").replace(/:\w+/g, "[^/]+")}$`),
}));
const addressOf = (path: string) => shapes.find(({ shape }) => shape.test(path))?.path;

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // React writes these in another way that browsers read the same.
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "void-style": "off",
    // The page of a running job is loaded anew where scripts are off; the reader can stop that.
    "meta-refresh": "off",
    // A page title may be long.
    "long-title": "off",
    // A button without a type submits its form, as intended.
    "no-implicit-button-type": "off",
    // The boxes of one question share a name.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit"] }],
    // Lists and progress bars may carry a name.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
});

/** What axe checks: all its rules, or nothing. It takes half of the time that a page is looked at. */
type AxeRules = "all" | "none";

/** What axe finds on the page as it stands. */
export async function axeFaultsOf(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // What holds is not described, and style sheets are not fetched again: a third of its time.
  axe.options({ resultTypes: ["violations"], preload: false });
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => `axe: ${id}: ${help}: ${nodes[0]?.html}`);
}

/** Opens the path and returns the page's faults: status, axe, markup, horizontal scrolling, errors in the console. */
export async function faultsOf(
  page: Page,
  path: string,
  status = 200,
  axeRules: AxeRules = "all",
): Promise<string[]> {
  const errors: string[] = [];
  const recordError = (message: { type(): string; text(): string }) =>
    message.type() === "error" && errors.push(message.text());
  page.on("console", recordError);
  const response = await page.goto(path);
  const html = (await response?.text()) ?? "";
  const overflowPx = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const axeFaults = axeRules === "all" ? await axeFaultsOf(page) : [];
  const { results } = await validator.validateString(html);
  page.off("console", recordError);
  return [
    ...(response?.status() === status ? [] : [`status: ${response?.status()}`]),
    ...errors.filter((text) => !text.includes(`status of ${status}`)).map((text) => `console: ${text}`),
    ...(overflowPx > 0 ? [`wide: ${overflowPx} px more than the screen`] : []),
    ...axeFaults,
    ...results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `html: ${ruleId}: ${message} (${line}:${column})`),
    ),
  ];
}

/** The addresses checked so far, each with the path that was opened. */
export type SeenPages = Map<string, string>;
/** Faults by path. */
export type Faults = Record<string, string[]>;
export type AxeRulesOf = (path: string, address: string) => AxeRules;

interface WalkSettings {
  /** By default axe looks at the first pages only. */
  axeRulesOf?: AxeRulesOf;
  /** Whether the walk ends at the first page with faults. */
  stopsAtFaults?: boolean;
}

/** Follows the site's own links from these paths to one page of each address not seen yet. Returns the faults by path. */
export async function walkLinks(
  page: Page,
  from: string[],
  seen: SeenPages,
  { axeRulesOf = (path) => (from.includes(path) ? "all" : "none"), stopsAtFaults = false }: WalkSettings = {},
): Promise<Faults> {
  const wrong: Faults = {};
  const waiting: Waiting = new Map(from.map((path) => [path, { guessed: false }]));
  for (const [path, { guessed }] of waiting) {
    const address = addressOf(path);
    if (!address || seen.has(address) || !pageAddresses.includes(address)) continue;
    if (guessed && !(await page.request.get(path)).ok()) continue;
    const faults = await faultsOf(page, path, 200, axeRulesOf(path, address));
    const finalPath = new URL(page.url()).pathname;
    if (addressOf(finalPath) !== address) waiting.set(finalPath, { guessed: false });
    else seen.set(address, path);
    if (faults.length > 0) wrong[path] = faults;
    if (faults.length > 0 && stopsAtFaults) break;
    const links = await linksOn(page);
    for (const link of links) noteLink(waiting, link, address === letterAddress);
    for (const form of [path, ...links].flatMap(formPathsUnder)) noteLink(waiting, form, true);
  }
  return wrong;
}

/** A page that shows a letter of the demo: its links are for the person it was sent to, and answer others with 404. */
const letterAddress = "/demo/post/:file";

/** Paths to open, each with whether it is only a guess that the visitor may open it. */
type Waiting = Map<string, { guessed: boolean }>;

/** Notes a path to open. What was guessed and is then linked to is opened as a link, and so it must answer. */
function noteLink(waiting: Waiting, path: string, guessed: boolean): void {
  const known = waiting.get(path);
  if (known && (guessed || !known.guessed)) return;
  waiting.delete(path);
  waiting.set(path, { guessed });
}

/** The paths of every link on the page that stays on the site. */
export const linksOn = (page: Page): Promise<string[]> =>
  page.$$eval("a[href]", (links) =>
    (links as HTMLAnchorElement[])
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname }) => decodeURIComponent(pathname)),
  );

/** No link leads to the addresses of a page's forms, but a refusal is shown there and may be reloaded. These are guesses: some answer 404. */
function formPathsUnder(path: string): string[] {
  const address = addressOf(path);
  if (!address) return [];
  return pageAddresses
    .filter((below) => below.startsWith(`${address}/`) && !below.slice(address.length).includes(":"))
    .map((below) => path + below.slice(address.length));
}
