/**
 * Nobody can work out of all that any role can read of a round, in draft and published, the answers of 1 to 4 people, or a group who
 * all gave the same answer. A bot reads every page and file of the site; what it makes of them shares no code with the site's audit.
 * A round of the proof is a world with two rounds of nearly the same people, a year apart. The first worlds are made so that each rule
 * is needed; the others are invented. A broken build is found in the first round that spoils its figure.
 */
import { sqlite } from "../../db/database.server.ts";
import { seededRandom } from "../../db/demo/random.ts";
import { type Bounds, type Figures, none, some, spoiled } from "./runner/contract.ts";
import {
  type Asking,
  beyondInFeed,
  readWorld,
  type RoundRead,
  type Thoroughness,
} from "./withholding/bot.ts";
import { broken } from "./withholding/broken.ts";
import { type Finding, type Found, findings, findIn, nothingFound } from "./withholding/finding.ts";
import { readRound } from "./withholding/reading.ts";
import { serveFiles, serveSite } from "./withholding/site.ts";
import { addReaders } from "./withholding/visits.ts";
import type { Chance } from "./withholding/world.ts";

export { broken };

export const rounds = 10;

/** Every role's pages are read in one world of 2, and drawn files (pictures, reports, workbooks) in one of 4. */
const [worldsPerRole, worldsPerDrawing] = [2, 4];
/** A broken build is given up after so many worlds. */
const maxBrokenWorlds = 40;
/** The figures that a broken build spoils on the pages of drafts, and on those of published rounds; the others in sheets. */
const inDrafts: Finding[] = ["draft", "named"];
const onPages: Finding[] = ["pages", "pictures", "reports"];

/** What is read in a world; of a broken build only what its figure is found in. */
function thoroughnessIn(number: number, spoils: Finding | undefined): Thoroughness {
  if (!spoils)
    return {
      drafts: true,
      published: "at-the-end",
      everyRole: number % worldsPerRole === 0,
      files: number % worldsPerDrawing === 0,
    };
  return {
    drafts: inDrafts.includes(spoils),
    published: onPages.includes(spoils) ? "each-time" : "never",
    everyRole: false,
    files: spoils === "pictures" || spoils === "reports",
  };
}

/** What was found and seen so far. */
interface Tally {
  found: Found;
  seen: Record<"rounds" | "questions" | "questionsByUnit" | "crosses" | "pagesRead" | "statements", number>;
  askings: Asking[];
}

function addRound({ found, seen, askings }: Tally, read: RoundRead, chance: Chance): void {
  const { asking, found: onSurfaces, pagesRead } = read;
  const round = readRound(asking.lines, asking.draftLines, asking.world, chance);
  const own = findIn(round);
  for (const finding of findings) found[finding].push(...own[finding], ...onSurfaces[finding]);
  const [lot = []] = round.lots;
  seen.rounds++;
  seen.pagesRead += pagesRead;
  seen.questions += lot.length;
  seen.questionsByUnit += lot.filter(({ units }) => units.length > 0).length;
  seen.crosses += round.crosses;
  seen.statements += lot.flatMap(({ statements }) => statements).length;
  askings.push(asking);
}

export async function prove(worlds: number): Promise<Figures> {
  const spoils = spoiled() as Finding | undefined;
  const site = await (!spoils || [...inDrafts, ...onPages].includes(spoils) ? serveSite() : serveFiles());
  // What a crash would lose is of no interest here.
  sqlite.pragma("synchronous = OFF");
  const reader = { site, readers: addReaders(), chance: seededRandom(1) };
  const seen = { rounds: 0, questions: 0, questionsByUnit: 0, crosses: 0, pagesRead: 0, statements: 0 };
  const tally: Tally = { found: nothingFound(), seen, askings: [] };
  const { found, askings } = tally;
  const isOver = () => spoils !== undefined && found[spoils].length > 0;
  for (let number = 1; number <= (spoils ? maxBrokenWorlds : worlds) && !isOver(); number++)
    for await (const read of readWorld(reader, number, thoroughnessIn(number, spoils))) {
      addRound(tally, read, reader.chance);
      if (spoils === "files") found.files.push(...(await beyondInFeed(reader, askings)));
      if (isOver()) break;
    }
  if (!spoils) found.files.push(...(await beyondInFeed(reader, askings)));
  site.close();
  const figures = Object.fromEntries(findings.map((finding) => [finding, found[finding].length]));
  const examples = findings.flatMap((finding) =>
    found[finding].slice(0, 2).map((text) => `${finding}: ${text}`),
  );
  return { ...seen, ...figures, examples: examples.join(" · ") };
}

export const bounds: Bounds = {
  questionsByUnit: some,
  crosses: some,
  ...Object.fromEntries(findings.map((finding) => [finding, none])),
};
