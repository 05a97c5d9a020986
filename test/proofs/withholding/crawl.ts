/** Walks the pages and files about rounds that a visitor can reach, link by link. */
import type { Page, Site, Visitor } from "./site.ts";

/** Where a walk through everything begins; what a role may not enter answers with something else than 200. */
const startingPoints = [
  "/min-side",
  "/maalinger",
  "/sekretariat",
  "/sekretariat/maalinger",
  "/mit-hold",
  "/styregruppe",
];
/** What a reader of results would follow; not what makes or changes rounds. */
const followed = /^\/(?:sekretariat\/)?(?:maalinger|styregruppe)(?:[/.]|$)/;
const passedBy = /\/(?:ny|importer|proev|aabn|ret|slet|luk|opgiv|graenser|maal)(?:[/?]|$)/;
const maxPages = 400;

interface Walk {
  /** The rounds whose pages are read. */
  about: number[];
  /** The rounds that they are compared with. */
  against: number[];
  /** Whether pages about no single round are read as well. */
  lists: boolean;
  /** Whether a page's files are read as well: pictures, PDF and workbooks. */
  files: boolean;
}

/** Every page that is found, each once. Links to other rounds are not followed. */
export async function walk(site: Site, visitor: Visitor, reading: Walk): Promise<Page[]> {
  const pages: Page[] = [];
  const waiting = [
    ...(reading.lists ? startingPoints : []),
    ...reading.about.flatMap((id) => [
      `/maalinger/${id}`,
      `/maalinger/${id}/kladde`,
      `/sekretariat/maalinger/${id}`,
    ]),
  ];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const page = await site.get(path, visitor);
    if (page.status !== 200) continue;
    pages.push(page);
    if (pages.length > maxPages) throw new Error(`More than ${maxPages} pages about two rounds.`);
    for (const link of page.type.startsWith("text/html") ? linksIn(page.body.toString("utf8"), path) : []) {
      if (seen.has(link) || !isRead(link, reading)) continue;
      seen.add(link);
      waiting.push(link);
    }
  }
  return pages;
}

function isRead(link: string, { about, against, lists, files }: Walk): boolean {
  // Pictures as PNG are drawn from the same SVG, and their figures are no text.
  if (!followed.test(link) || passedBy.test(link) || /\.png(?:\?|$)/.test(link)) return false;
  if (!files && /\.(?:svg|pdf|xlsx)(?:\?|$)/.test(link)) return false;
  const idsIn = (pattern: RegExp) => [...link.matchAll(pattern)].map(([, id]) => Number(id));
  const own = idsIn(/\/(\d+)(?=[/.?]|$)/g);
  return (
    (lists || own.length > 0) &&
    own.every((id) => about.includes(id)) &&
    idsIn(/[?&]mod=(\d+)/g).every((id) => against.includes(id))
  );
}

const linksIn = (html: string, from: string): string[] =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]+)"/g)].flatMap(([, link]) => {
    const url = new URL(link!.replaceAll("&amp;", "&"), `http://site.invalid${from}`);
    return url.host === "site.invalid" ? [url.pathname + url.search] : [];
  });
