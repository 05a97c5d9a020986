/** The bot: has a world asked, reads the draft of each round and then all that is published, as every role. */
import { clearPublishedCaches } from "../../../app/results/figures/published-cache.server.ts";
import { freezeRound } from "../../../app/results/publishing/freeze.server.ts";
import { publish } from "../../../app/results/publishing/publish.server.ts";
import { shareDraft } from "../../../app/results/publishing/shared-drafts.server.ts";
import { walk } from "./crawl.ts";
import { type Found, nothingFound } from "./finding.ts";
import { keyOfLine, type Line, linesOfFeed, linesOfSheet } from "./lines.ts";
import { namesInReasons } from "./reasons.ts";
import { addLateAnswer, askWorld, bringPeople, endEarlierWorlds, type Ids, openingDays } from "./rounds.ts";
import type { Page, Site, Visitor } from "./site.ts";
import { beyondTheSheets, crossLinesIn, type Surface } from "./surfaces.ts";
import type { Readers } from "./visits.ts";
import { type Asked, type Chance, inventAnswers, inventPeople, type World, yearLater } from "./world.ts";

/** The leaders' pages of so many municipalities are read in each round. */
const leadersPerRound = 2;

/** How much of the site is read: the sheet alone, the pages of the secretariat, of everyone, or drawn files as well. */
interface Thoroughness {
  pages: boolean;
  everyRole: boolean;
  files: boolean;
}

/** One round of a world, and what its files tell. */
export interface Asking {
  id: number;
  world: World;
  lines: Line[];
  /** The lines of the crosses in the draft. */
  draftLines: Line[];
}

interface WorldRead {
  askings: Asking[];
  found: Found;
  pagesRead: number;
}

interface Reader {
  site: Site;
  readers: Readers;
  chance: Chance;
}

/** Both rounds of a world: asked, read in draft, published, read again. */
export async function readWorld(
  reader: Reader,
  number: number,
  thoroughness: Thoroughness,
): Promise<WorldRead> {
  endEarlierWorlds();
  const { site, readers, chance } = reader;
  const ids: Ids = new Map();
  const read: WorldRead = { askings: [], found: nothingFound(), pagesRead: 0 };
  let people: Asked[] = inventPeople(`V${number}`, chance);
  for (const [at, day] of openingDays.entries()) {
    if (at > 0) people = yearLater(people, chance);
    bringPeople(people, ids, at === 0);
    const world = inventAnswers(people, chance);
    const id = askWorld(`Måling V${number}-${at + 1}`, world, ids, day);
    const asking: Asking = { id, world, lines: [], draftLines: [] };
    read.askings.push(asking);
    const frozen = await freezeRound(id, "site", new Date());
    if (!("frozen" in frozen)) throw new Error(`The round was not frozen: ${frozen.refused}`);
    const shared = shareDraft(id, "site", new Date());
    if (!("shared" in shared)) throw new Error(`The draft was not shared: ${shared.refused}`);
    const draft = !thoroughness.pages ? [] : await readDraft(reader, read.askings, thoroughness);
    const published = publish(id, "site", new Date());
    if (!("published" in published)) throw new Error(`The round was not published: ${published.refused}`);
    asking.lines = linesOfSheet((await site.get(`/maalinger/${id}.csv`, readers.secretariat)).body);
    asking.draftLines = crossLinesIn(draft, `Måling V${number}-${at + 1}`);
    const pages = thoroughness.pages ? await walkAsEveryone(reader, read.askings, thoroughness, at > 0) : [];
    await holdAgainstSheets([...draft, ...pages], read);
    read.found.named.push(...namesInReasons([...draft, ...pages], world));
    read.pagesRead += draft.length + pages.length;
    read.found.secondEdition.push(...(await secondEdition(reader, asking)));
  }
  return read;
}

/** What the secretariat and the steering group read of a round before it is published; nobody else reads anything. */
async function readDraft(
  { site, readers }: Reader,
  askings: Asking[],
  { everyRole, files }: Thoroughness,
): Promise<Page[]> {
  const rounds = askings.map(({ id }) => id);
  const visitors = everyRole ? [readers.secretariat, readers.steering] : [readers.secretariat];
  const pages: Page[] = [];
  for (const visitor of visitors) pages.push(...(await walk(site, visitor, { rounds, files })));
  const own = pages.filter(({ path }) => new RegExp(`/${rounds.at(-1)}(?:[/.?]|$)`).test(path));
  return distinct(own);
}

/** What every role finds of the rounds, each page once for each content. */
async function walkAsEveryone(
  { site, readers, chance }: Reader,
  askings: Asking[],
  { everyRole, files }: Thoroughness,
  isLast: boolean,
): Promise<Page[]> {
  const rounds = askings.map(({ id }) => id);
  const places = askings.at(-1)!.world.municipalities;
  const pages = await walk(site, readers.secretariat, { rounds, files: files && isLast });
  const visit = async (visitor: Visitor) =>
    void pages.push(...(await walk(site, visitor, { rounds, files: false })));
  if (everyRole) for (const visitor of [readers.steering, readers.host, readers.agent]) await visit(visitor);
  for (let leader = 0; leader < (everyRole ? leadersPerRound : 1); leader++)
    await visit(readers.leaderOf(places[Math.floor(chance() * places.length)]!));
  return distinct(pages);
}

/** The page without what stands around it for every role. */
const contentOf = ({ body }: Page) =>
  body.toString("latin1").replace(/^[\s\S]*<main\b|<\/main>[\s\S]*$/g, "");

const distinct = (pages: Page[]): Page[] => [
  ...new Map(pages.map((page) => [page.path + contentOf(page), page])).values(),
];

async function holdAgainstSheets(pages: Page[], { askings, found }: WorldRead): Promise<void> {
  const sheets = askings.flatMap(({ lines }) => lines);
  const beyond = await beyondTheSheets(pages, sheets, askings.flatMap(sizesOf));
  for (const [surface, figures] of Object.entries(beyond)) found[surface as Surface].push(...figures);
}

/** How many were asked, and how many answered to the end and in part: no answer of anyone. */
function sizesOf({ world: { asked, answerers } }: Asking): number[] {
  const partial = answerers.filter((one) => one.partial).length;
  return [asked.length, answerers.length, answerers.length - partial, partial];
}

/** One more answer is kept and the round frozen again: the difference would tell of it. */
async function secondEdition({ site, readers }: Reader, { id, lines }: Asking): Promise<string[]> {
  addLateAnswer(id);
  await freezeRound(id, "site", new Date());
  // The site keeps files of what is published.
  clearPublishedCaches();
  const again = linesOfSheet((await site.get(`/maalinger/${id}.csv`, readers.secretariat)).body);
  const before = new Set(lines.map(keyOfLine));
  return again.map(keyOfLine).filter((line) => !before.has(line));
}

/** The feed shows the lines of the sheets and no others. */
export async function beyondInFeed(site: Site, { feed }: Readers, askings: Asking[]): Promise<string[]> {
  const page = await site.get("/feed/v1/results.json", feed);
  const sheets = askings.flatMap(({ lines }) => lines);
  const { files } = await beyondTheSheets([page], sheets, []);
  return linesOfFeed(page.body).length < sheets.length
    ? [...files, "The feed lacks lines of the sheets."]
    : files;
}
