/**
 * What an agent has done in a package is there when they come back, however they left, and counts at once; a hostile package
 * gets at nothing. In a real Chromium against the running site, which is killed like the agents' browsers are.
 */
import { eq } from "drizzle-orm";
import { db } from "../../db/database.server.ts";
import { lessonCompletions, packageStates } from "../../db/schema/elearning-progress.ts";
import { editions, hostile, large, onLeaving, small } from "../elearning/packages/sample-packages.ts";
import { type Check, tryLateSaves } from "./packages/late-saves.ts";
import { openStage, type Part, type Stage } from "./packages/stage.ts";
import { type Bounds, type Broken, type Figures, none, some, spoiled } from "./runner/contract.ts";

const file = "build/server/index.js";

export const broken: Broken[] = [
  {
    name: "packages on the site's own host",
    file,
    target: "requestHost(request.headers.host) !== contentHost",
    replacement: "contentHost === null && requestHost(request.headers.host)",
    spoils: "hostile",
  },
  {
    name: "a late save is taken",
    file,
    target: "if (save.sequence <= ",
    replacement: "if (save.sequence < 0 * ",
    spoils: "late",
    inTests: true,
  },
  {
    name: "a launch token is believed without its seal",
    file,
    target: "!equalHashes(found[6],",
    replacement: "!equalHashes(found[6], found[6]) && !equalHashes(found[6],",
    spoils: "forged",
  },
];

export const bounds: Bounds = {
  resumed: some,
  late: none,
  outdated: none,
  forged: none,
  hostile: none,
  lost: none,
  incomplete: none,
  slowest: (ms, { rounds }) => rounds === 1 || ms <= maxLostMs,
};

export const rounds = 2;

/** Only what is newer may be lost: a bound of the whole proof, not of the single round that the tests run. */
const maxLostMs = 5000;
/** A net: how long what must come is waited for. */
const maxWaitMs = 60_000;

/** Each round takes every package through; a single one makes do with an edition of each standard. */
export async function prove(rounds: number): Promise<Figures> {
  const wrong = { late: 0, outdated: 0, forged: 0, hostile: 0, lost: 0, incomplete: 0 };
  const total = { packages: 0, resumed: 0, completed: 0, slowest: 0 };
  let first = "";
  const check: Check = (figure, holds, what) => {
    if (holds) return;
    wrong[figure] += 1;
    first ||= what;
  };
  const done = () => {
    const figure = spoiled() as keyof typeof wrong | undefined;
    return figure ? wrong[figure] > 0 : first !== "";
  };
  const stage = await openStage();
  try {
    for (let round = 0; round < rounds && !done(); round++) {
      // First what costs least: a run that has gone wrong goes no further.
      await tryLateSaves(stage, check);
      if (done()) break;
      const tried = rounds === 1 ? (["1.2", "2004 4th Edition"] as const) : editions;
      await checkHostilePackage(stage, check);
      total.packages += 1;
      if (done()) break;

      const parts: Part[] = [];
      for (const edition of tried) parts.push(await stage.lay(small(edition)));
      const big = await stage.lay(large(tried.at(-1)!));
      const late = await stage.lay(onLeaving(tried[0]!));
      total.packages += parts.length + 2;

      // Acting, then the browser is killed: what is older than the bound is kept.
      const acted = performance.now();
      const bigSum = await actInAll(stage, parts, big);
      await stage.until(() => parts.every(({ id }) => elementsOf(id).includes("side-5")), maxWaitMs);
      const took = performance.now() - acted;
      total.slowest = Math.max(total.slowest, Math.round(took));
      await stage.killBrowser();

      for (const part of parts) {
        const page = await stage.open(part);
        const place = await page.inside.locator("#shown").textContent();
        check("lost", place === "side-5", `${part.slug}: resumed at ${place}`);
        total.resumed += Number(place === "side-5");
        await page.inside.getByRole("button", { name: "Færdig" }).click();
        await stage.until(() => isDone(part.id), maxWaitMs);
        check("incomplete", isDone(part.id), `${part.slug}: not complete`);
        total.completed += Number(isDone(part.id));
        await page.close();
      }
      const bigPage = await stage.open(big);
      const sum = await bigPage.inside.locator("#sum").textContent();
      check("lost", sum === bigSum, "the large suspend data came back as something else");
      await bigPage.inside.getByRole("button", { name: "Voks" }).click();
      const grown = await bigPage.inside.locator("#sum").textContent();
      await bigPage.close();
      await stage.until(() => sumOf(big.id) === grown, maxWaitMs);
      check(
        "lost",
        sumOf(big.id) === grown,
        "what the large package set last was lost when its page was closed",
      );

      const latePage = await stage.open(late);
      await latePage.leave();
      await stage.until(() => isDone(late.id), maxWaitMs);
      check("incomplete", isDone(late.id), "what was reported on leaving did not come through");
    }
  } finally {
    await stage.close();
  }
  return { rounds, ...total, ...wrong, first };
}

/** The hostile package tries all it can think of, and says what it got. */
async function checkHostilePackage(stage: Stage, check: Check): Promise<void> {
  const bad = await stage.lay(hostile(stage.site.base));
  const page = await stage.open(bad);
  await page.inside.getByText("prøvet").waitFor();
  await stage.until(() => elementsOf(bad.id).includes("lesson_location"), maxWaitMs);
  check("hostile", elementsOf(bad.id).includes('"intet"'), `the hostile package got: ${elementsOf(bad.id)}`);
  check("hostile", !(await stage.isPlanted()), "the hostile package planted a cookie on the site's host");
  check("hostile", await stage.isSignedIn(), "the hostile package ended the session");
  await page.close();
}

/** In every small package a step that is committed and one that is not; the large one saves. Returns what the large one holds. */
async function actInAll(stage: Stage, parts: Part[], big: Part): Promise<string> {
  const bigPage = await stage.open(big);
  await bigPage.inside.getByRole("button", { name: "Gem" }).click();
  const sum = (await bigPage.inside.locator("#sum").textContent())!;
  await stage.until(() => sumOf(big.id) === sum, maxWaitMs);
  for (const part of parts) {
    const page = await stage.open(part);
    await page.inside.getByRole("button", { name: "Side 3" }).click();
    await page.inside.getByRole("button", { name: "Side 5" }).click();
  }
  return sum;
}

const stateOf = (lessonId: number) =>
  db.select().from(packageStates).where(eq(packageStates.lessonId, lessonId)).get();
const elementsOf = (lessonId: number) => JSON.stringify(stateOf(lessonId)?.elements ?? {});
const isDone = (lessonId: number) =>
  db.select().from(lessonCompletions).where(eq(lessonCompletions.lessonId, lessonId)).get() !== undefined;

/** The large package's own sum of what is kept of it. */
function sumOf(lessonId: number): string {
  const kept = stateOf(lessonId)?.elements["cmi.suspend_data"] ?? "";
  let sum = 0;
  for (let at = 0; at < kept.length; at++) sum = (sum * 31 + kept.charCodeAt(at)) | 0;
  return String(sum);
}
