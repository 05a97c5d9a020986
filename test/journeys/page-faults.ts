/** What every page must be, whoever looks at it and however narrow: looked at in a real browser. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { siteMap } from "../../app/routes.ts";

const root = join(import.meta.dirname, "../..");

/** The addresses that show a page: those whose route module draws one, and the answering page, which is drawn by a hot handler. */
export const pageAddresses: string[] = siteMap
  .filter(
    ({ path, file }) =>
      // What is not found is looked at where it is not found.
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
    // React writes these its own way, and browsers read them the same.
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "void-style": "off",
    // A title is as long as the page's name.
    "long-title": "off",
    // A button in a form that says no type submits it, which is what it is for.
    "no-implicit-button-type": "off",
    // Boxes of one question share its name.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit"] }],
    // Lists and progress bars may carry a name.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
});

/**
 * Opens the path and tells what is wrong with the page: status, axe, markup, sideways scrolling, errors in the console.
 * Empty when nothing is. Axe is slow: it can be left out where it has judged the address before.
 */
export async function faultsOf(page: Page, path: string, status = 200, judge = true): Promise<string[]> {
  const said: string[] = [];
  const hear = (message: { type(): string; text(): string }) =>
    message.type() === "error" && said.push(message.text());
  page.on("console", hear);
  const response = await page.goto(path);
  const html = (await response?.text()) ?? "";
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const violations = judge ? (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations : [];
  const { results } = await validator.validateString(html);
  page.off("console", hear);
  return [
    ...(response?.status() === status ? [] : [`status: ${response?.status()}`]),
    ...said.filter((text) => !text.includes(`status of ${status}`)).map((text) => `console: ${text}`),
    ...(tooWide > 0 ? [`wide: ${tooWide} px more than the screen`] : []),
    ...violations.map(({ id, help, nodes }) => `axe: ${id}: ${help}: ${nodes[0]?.html}`),
    ...results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `html: ${ruleId}: ${message} (${line}:${column})`),
    ),
  ];
}

/** The addresses looked at so far, each with the path that stood for it. */
export type SeenPages = Map<string, string>;

/**
 * Walks by the site's own links from these paths, to one page of each address that is not seen yet. Returns what is wrong,
 * path by path. Axe judges the addresses that are not among the judged, and they are put there.
 */
export async function walkLinks(
  page: Page,
  from: string[],
  seen: SeenPages,
  judged = new Set<string>(),
): Promise<Record<string, string[]>> {
  const wrong: Record<string, string[]> = {};
  const waiting = new Map(from.map((path) => [path, { guessed: false }]));
  for (const [path, { guessed }] of waiting) {
    const address = addressOf(path);
    if (!address || seen.has(address) || !pageAddresses.includes(address)) continue;
    if (guessed && !(await page.request.get(path)).ok()) continue;
    const faults = await faultsOf(page, path, 200, !judged.has(address));
    judged.add(address);
    const led = new URL(page.url()).pathname;
    if (addressOf(led) !== address) waiting.set(led, { guessed: false });
    else seen.set(address, path);
    if (faults.length > 0) wrong[path] = faults;
    for (const link of [path, ...(await linksOn(page))]) {
      if (!waiting.has(link)) waiting.set(link, { guessed: false });
      for (const form of formPathsUnder(link)) if (!waiting.has(form)) waiting.set(form, { guessed: true });
    }
  }
  return wrong;
}

/** The paths of every link on the page that stays on the site. */
export const linksOn = (page: Page): Promise<string[]> =>
  page.$$eval("a[href]", (links) =>
    (links as HTMLAnchorElement[])
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname }) => decodeURIComponent(pathname)),
  );

/** No link leads to where a page's forms are sent, but a refusal is drawn there, and may be loaded anew, if it is there at all. */
function formPathsUnder(path: string): string[] {
  const address = addressOf(path);
  if (!address) return [];
  return pageAddresses
    .filter((other) => other.startsWith(`${address}/`) && !other.slice(address.length).includes(":"))
    .map((other) => path + other.slice(address.length));
}
