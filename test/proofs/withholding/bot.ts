/** The bot: has a world asked, reads the draft of each round and then all that is published, as every role. */
import { clearPublishedCaches } from "../../../app/results/figures/published-cache.server.ts";
import { freezeRoundHere } from "../../../app/results/publishing/freeze.server.ts";
import { publish } from "../../../app/results/publishing/publish.server.ts";
import { shareDraft } from "../../../app/results/publishing/shared-drafts.server.ts";
import { seededRandom } from "../../../db/demo/random.ts";
import { aimedRounds, aimedWorlds } from "./aimed.ts";
import { walk } from "./crawl.ts";
import { type Found, nothingFound } from "./finding.ts";
import { keyOfLine, type Line, linesOfFeed, linesOfSheet } from "./lines.ts";
import { namesInReasons } from "./reasons.ts";
import { addLateAnswer, askWorld, bringPeople, endEarlierWorlds, type Ids, openingDays } from "./rounds.ts";
import type { Page, Site, Visitor } from "./site.ts";
import { beyondTheSheets, crossLinesIn, type Surface } from "./surfaces.ts";
import type { Readers } from "./visits.ts";
import { type Chance, inventRounds, type World } from "./world.ts";

/** The leaders of so many municipalities are visitors in each world; where every role reads, of so many. */
const [leadersPerWorld, leadersAmongRoles] = [3, 2];

/** How much of the site is read besides the sheets. */
export interface Thoroughness {
  /** The pages of each draft. */
  drafts: boolean;
  /** The published pages: of no round, of both when both are published, or again after each. */
  published: "never" | "at-the-end" | "each-time";
  /** Whether every role reads; else the secretariat, and leaders their own pages. */
  everyRole: boolean;
  /** Whether pictures, reports and workbooks are drawn and read. */
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

/** A round of a world, read. */
export interface RoundRead {
  asking: Asking;
  /** What was found on pages and in files. */
  found: Found;
  pagesRead: number;
}

interface Reader {
  site: Site;
  readers: Readers;
  chance: Chance;
}

/** The rounds of a world; the same number has the same. The first worlds are aimed, the others invented. */
function roundsOf(number: number): World[] {
  const name = `V${number}`;
  return number <= aimedWorlds
    ? aimedRounds(number - 1, name, seededRandom(number))
    : inventRounds(name, seededRandom(number - aimedWorlds));
}

/** Both rounds of a world: asked, read in draft, published, read again. */
export async function* readWorld(
  reader: Reader,
  number: number,
  thoroughness: Thoroughness,
): AsyncGenerator<RoundRead> {
  endEarlierWorlds();
  const ids: Ids = new Map();
  const askings: Asking[] = [];
  for (const [at, world] of roundsOf(number).entries()) {
    const name = `Måling V${number}-${at + 1}`;
    bringPeople(world.asked, ids, at === 0);
    const asking: Asking = {
      id: askWorld(name, world, ids, openingDays[at]!),
      world,
      ...{ lines: [], draftLines: [] },
    };
    askings.push(asking);
    freeze(asking);
    const draft = thoroughness.drafts ? await readDraft(reader, askings, thoroughness) : [];
    const published = publish(asking.id, "site", new Date());
    if (!("published" in published)) throw new Error(`The round was not published: ${published.refused}`);
    asking.lines = await linesOf(reader, asking);
    asking.draftLines = crossLinesIn(draft, name);
    const isReadNow =
      thoroughness.published === "each-time" || (thoroughness.published === "at-the-end" && at > 0);
    const pages = [...draft, ...(isReadNow ? await readPublished(reader, askings, thoroughness) : [])];
    const found = await compareWithSheets(pages, askings);
    found.named.push(...namesInReasons(pages, world));
    found.secondEdition.push(...(await secondEdition(reader, asking)));
    yield { asking, found, pagesRead: pages.length };
  }
}

function freeze({ id }: Asking): void {
  const frozen = freezeRoundHere(id, "site", new Date());
  if (!("frozen" in frozen)) throw new Error(`The round was not frozen: ${frozen.refused}`);
  const shared = shareDraft(id, "site", new Date());
  if (!("shared" in shared)) throw new Error(`The draft was not shared: ${shared.refused}`);
}

const linesOf = async ({ site, readers }: Reader, { id }: Asking): Promise<Line[]> =>
  linesOfSheet((await site.get(`/maalinger/${id}.csv`, readers.secretariat)).body);

/** What the secretariat and the steering group read of the newest round before it is published; nobody else reads anything. */
async function readDraft(
  { site, readers }: Reader,
  askings: Asking[],
  { everyRole, files }: Thoroughness,
): Promise<Page[]> {
  const rounds = askings.map(({ id }) => id);
  const reading = { about: rounds.slice(-1), against: rounds, lists: false, files };
  const visitors = everyRole ? [readers.secretariat, readers.steering] : [readers.secretariat];
  const pages: Page[] = [];
  for (const visitor of visitors) pages.push(...(await walk(site, visitor, reading)));
  return distinct(pages);
}

/** What every role finds of the rounds, each page once for each content. */
async function readPublished(
  { site, readers, chance }: Reader,
  askings: Asking[],
  { everyRole, files }: Thoroughness,
): Promise<Page[]> {
  const rounds = askings.map(({ id }) => id);
  const places = askings.at(-1)!.world.municipalities;
  const walkAs = (visitor: Visitor, withFiles = false) =>
    walk(site, visitor, { about: rounds, against: rounds, lists: true, files: withFiles });
  const pages = await walkAs(readers.secretariat, files);
  if (everyRole)
    for (const visitor of [readers.steering, readers.host, readers.agent])
      pages.push(...(await walkAs(visitor)));
  for (let leader = 0; leader < (everyRole ? leadersAmongRoles : leadersPerWorld); leader++) {
    const visitor = readers.leaderOf(places[Math.floor(chance() * places.length)]!);
    if (everyRole) pages.push(...(await walkAs(visitor)));
    else for (const id of rounds) pages.push(await site.get(`/maalinger/${id}/kommune`, visitor));
  }
  return distinct(pages.filter(({ status }) => status === 200));
}

/** The page without what stands around it for every role. */
function contentOf({ body }: Page): string {
  const text = body.toString("latin1");
  const end = text.lastIndexOf("</main>");
  return end < 0 ? text : text.slice(text.indexOf("<main"), end);
}

const distinct = (pages: Page[]): Page[] => [
  ...new Map(pages.map((page) => [page.path + contentOf(page), page])).values(),
];

async function compareWithSheets(pages: Page[], askings: Asking[]): Promise<Found> {
  const found = nothingFound();
  const sheets = askings.flatMap(({ lines }) => lines);
  const beyond = await beyondTheSheets(pages, sheets, askings.flatMap(sizesOf));
  for (const [surface, figures] of Object.entries(beyond)) found[surface as Surface].push(...figures);
  return found;
}

/** How many were asked, and how many answered to the end and in part: no answer of anyone. */
function sizesOf({ world: { asked, answerers } }: Asking): number[] {
  const partial = answerers.filter((one) => one.partial).length;
  return [asked.length, answerers.length, answerers.length - partial, partial];
}

/** One more answer is kept and the round frozen again: the difference would tell of it. */
async function secondEdition(reader: Reader, asking: Asking): Promise<string[]> {
  addLateAnswer(asking.id);
  freezeRoundHere(asking.id, "site", new Date());
  // The site keeps files of what is published.
  clearPublishedCaches();
  const before = new Set(asking.lines.map(keyOfLine));
  const again = await linesOf(reader, asking);
  return again.map(keyOfLine).filter((line) => !before.has(line));
}

/** The feed shows the lines of the sheets and no others. */
export async function beyondInFeed(
  { site, readers: { feed } }: Reader,
  askings: Asking[],
): Promise<string[]> {
  const page = await site.get("/feed/v1/results.json", feed);
  const sheets = askings.flatMap(({ lines }) => lines);
  const { files } = await beyondTheSheets([page], sheets, []);
  return linesOfFeed(page.body).length < sheets.length
    ? [...files, "The feed lacks lines of the sheets."]
    : files;
}
