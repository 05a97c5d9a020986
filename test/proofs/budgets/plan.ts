/** Which address is asked with which input in which round. */
import type { Site } from "../../journeys/site.ts";
import type { Visitor } from "../access/visitors.ts";
import type { Asker } from "./asking.ts";
import { formsAtLimit, formsOverLimit, type Input, jsonOverLimit, longTexts } from "./inputs.ts";
import { strangeQueries } from "./queries.ts";
import { fieldsOf, packageRun, type Place } from "./places.ts";
import { askLongestList, saveLongestList } from "./people-lists.ts";
import {
  filesFor,
  framed,
  multipartHeaders,
  otherFilesFor,
  type UploadedFile,
  wrongFrames,
} from "./uploads.ts";

/** After so many rounds each address has been asked with everything. */
const allRounds = 30;

/** The part of a list that is asked in the first so many rounds; each address begins with another of them. */
export function sampleOf<Item>(items: Item[], rounds: number, first: number, least = 1): Item[] {
  const count = Math.min(items.length, Math.max(least, Math.ceil((items.length * rounds) / allRounds)));
  return Array.from({ length: count }, (_, at) => items[(first + at) % items.length]!);
}

/** What handlers refuse with: one that only shows something is not found, and the gate may ask for a key. */
const refusals = [400, 401, 403, 404, 405, 413, 415, 422];

const headersFor = ({ visitor }: Place, base: string) => ({
  Cookie: visitor.cookie(),
  Origin: base,
  Accept: "text/html",
});

function askInput(asker: Asker, base: string, place: Place, input: Input): Promise<void> {
  const { address, path } = place;
  const { what, right, isCutOff, line } = input;
  return asker.ask({
    address: address.path,
    what,
    isCutOff,
    mayRedirect: !address.file,
    mayChange: right === undefined && !isCutOff,
    right: right && (address.file || line ? right : refusals),
    make: () => {
      const body = input.make();
      const length = Buffer.isBuffer(body) && { "Content-Length": body.length };
      return {
        path: line ?? path,
        headers: { ...headersFor(place, base), ...length, ...input.headers() },
        body,
        isCutOff,
      };
    },
  });
}

const askQuery = (
  asker: Asker,
  base: string,
  place: Place,
  { what, query }: (typeof strangeQueries)[number],
) =>
  asker.ask({
    address: place.address.path,
    what,
    mayChange: true,
    make: () => ({ path: place.path + query, headers: headersFor(place, base), method: "GET", body: [] }),
  });

/** The list of people, whose workbook of lying sizes `npm test` asks, then those with the most files of their own. */
function uploadsIn(places: Place[], rounds: number): Place[] {
  const filesOf = ({ path }: Place) => (isPeopleList(path) ? Number.MAX_VALUE : filesFor(path).length);
  const uploads = places.filter(({ isUpload }) => isUpload).sort((a, b) => filesOf(b) - filesOf(a));
  // One of each kind of file is enough to show that it is asked.
  const kinds = uploads.map(({ path }) => filesFor(path)[0]?.what);
  return rounds === 1 ? uploads.filter((_, at) => kinds.indexOf(kinds[at]) === at) : uploads;
}

const isPeopleList = (path: string) => path.startsWith("/sekretariat/personer/");

/** Everything above a limit: nothing of it may change anything. */
export async function askAllOver(
  asker: Asker,
  site: Site,
  places: Place[],
  visitors: Visitor[],
  rounds: number,
): Promise<void> {
  // The form that everyone who is signed in can send first, and the parsers before the addresses that only pass them.
  const asked = rounds === 1 ? places.filter((_, at) => at % 27 === 0) : places;
  const role = places.find(({ address }) => address.path === "/rolle")!;
  await askInput(asker, site.base, role, formsOverLimit[0]!);
  if (rounds > 1) await askLongestList(asker, site.base, places);
  for (const [at, place] of uploadsIn(places, rounds).entries())
    await askUpload(asker, site.base, place, rounds, at);
  await askPackageRun(asker, site, visitors, rounds);
  for (const [at, place] of asked.entries()) {
    for (const input of sampleOf(formsOverLimit, rounds, at)) await askInput(asker, site.base, place, input);
    for (const query of sampleOf(strangeQueries, rounds, at)) await askQuery(asker, site.base, place, query);
    if (place.address.file) continue;
    for (const input of sampleOf(jsonOverLimit, rounds, at)) await askInput(asker, site.base, place, input);
  }
}

async function askUpload(
  asker: Asker,
  base: string,
  place: Place,
  rounds: number,
  first: number,
): Promise<void> {
  const files = filesFor(place.path).filter(({ mayBeKept }) => !mayBeKept);
  // The one workbook whose sizes lie is always among them, in a sample of one round at one address only.
  const lying = files.filter(
    ({ what }) => (rounds > 1 || isPeopleList(place.path)) && /says it holds/.test(what),
  );
  const { chosen } = await fieldsOf(base, place.path.replace(/\/[^/]*$/, ""), place.visitor);
  for (const file of new Set([...lying, ...sampleOf(files, rounds, 5 * first)]))
    await askFile(asker, base, place, file, chosen);
  for (const frame of sampleOf(wrongFrames, rounds, first))
    await askInput(asker, base, place, {
      ...frame,
      headers: () => ({
        ...multipartHeaders(),
        ...(frame.stated && { "Content-Length": String(frame.stated) }),
      }),
      right: refusals,
    });
}

function askFile(
  asker: Asker,
  base: string,
  place: Place,
  { what, make, refused, mayBeKept }: UploadedFile,
  fields: Record<string, string>,
): Promise<void> {
  return asker.ask({
    address: place.address.path,
    what,
    refused,
    mayRedirect: true,
    mayChange: mayBeKept,
    right: mayBeKept ? undefined : refusals,
    make: async () => {
      const body = framed(await make(), fields);
      const headers = { ...headersFor(place, base), Accept: "application/json, text/html;q=0.5" };
      return {
        path: place.path,
        headers: { ...headers, ...multipartHeaders(), "Content-Length": body.length },
        body,
      };
    },
  });
}

/** What a package's page posts to the packages' host. */
async function askPackageRun(asker: Asker, site: Site, visitors: Visitor[], rounds: number): Promise<void> {
  const { paths, authorization } = packageRun(visitors);
  for (const [at, path] of paths.entries())
    for (const input of sampleOf(jsonOverLimit, rounds, at))
      await asker.ask({
        address: path,
        what: input.what,
        base: site.content,
        right: refusals,
        make: () => ({
          path,
          headers: { ...input.headers(), Authorization: authorization },
          body: input.make(),
        }),
      });
}

/**
 * Everything within the limits, which may be taken and change things: only the answers count. A sample of one round has the questionnaire
 * alone, since it is read in the process itself.
 */
export async function askAllWithin(
  asker: Asker,
  base: string,
  places: Place[],
  rounds: number,
): Promise<void> {
  if (rounds > 1) await saveLongestList(asker, base, places);
  const asked = places.filter(({ path }) => rounds > 1 || path === "/sekretariat/spoergeskemaer/fil");
  for (const place of asked.filter(({ isUpload }) => isUpload))
    for (const file of [
      ...filesFor(place.path).filter(({ mayBeKept }) => mayBeKept),
      ...otherFilesFor(place.path),
    ])
      await askFile(asker, base, place, file, {});
  for (const [at, place] of asked.entries())
    if (!asker.isOver()) await askFields(asker, base, place, rounds, at);
}

/** Forms with the names of the page's own fields, and long texts in those that take text. */
async function askFields(
  asker: Asker,
  base: string,
  place: Place,
  rounds: number,
  first: number,
): Promise<void> {
  const { names, texts, filled } = await fieldsOf(base, place.path, place.visitor);
  for (const input of sampleOf(formsAtLimit(names), rounds, first)) await askInput(asker, base, place, input);
  for (const [number, field] of texts.entries())
    for (const { what, make } of sampleOf(longTexts, rounds, first + number))
      await askInput(asker, base, place, {
        what: `${what} in ${field}`,
        headers: () => ({ "Content-Type": "application/x-www-form-urlencoded" }),
        make: () =>
          Buffer.from(new URLSearchParams({ ...filled, [field]: make() }).toString().slice(0, 500_000)),
      });
}
