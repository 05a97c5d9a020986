/**
 * What an agent has done in a package is there when they come back, however they left, and is saved at once; a hostile package
 * reaches nothing. Runs in a real Chromium against the running site; the browsers are killed.
 */
import { eq } from "drizzle-orm";
import { db } from "../../db/database.server.ts";
import { lessonCompletions, packageStates } from "../../db/schema/elearning-progress.ts";
import { editions, hostile, large, onLeaving, small } from "../elearning/packages/sample-packages.ts";
import { type Check, noFailures, tryLateSaves } from "./packages/late-saves.ts";
import { tryCharacterSets, tryNewEditions, tryOwnWindow, tryStorage } from "./packages/other-ways.ts";
import { openStage, type Part, type Stage } from "./packages/stage.ts";
import { type Bounds, type Broken, type Figures, none, some, spoiled } from "./runner/contract.ts";

const file = "build/server/index.js";

export const needsBrowser = true;

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
    target: ".sequence <= ",
    replacement: ".sequence < 0 * ",
    spoils: "late",
    inTests: true,
  },
  {
    name: "a launch token is believed without its seal",
    file,
    target: "!equalHashes(tokenParts[6],",
    replacement: "!equalHashes(tokenParts[6], tokenParts[6]) && !equalHashes(tokenParts[6],",
    spoils: "forged",
  },
  {
    name: "a package's own window is cut off",
    file: "build/server/server.js",
    target: '"same-origin-allow-popups"',
    replacement: '"same-origin"',
    spoils: "ownWindow",
  },
  {
    name: "packages have the browser's storage",
    file,
    target: "if (prepare) prepare(window);",
    replacement: "",
    spoils: "storage",
  },
  {
    name: "a new edition begins anew",
    // The proof itself publishes the edition.
    file: "app/elearning/authoring/carry-over.server.ts",
    target: ".keepsPlace?.(old, edition)) continue;",
    replacement: ".keepsNoPlace) continue;",
    spoils: "replaced",
  },
  {
    name: "names of zips are read as UTF-8 alone",
    file: "app/elearning/kinds/package/inspection/file-names.ts",
    target: "asUtf8[at] ?? decodeIn(set, fileNameRaw)",
    replacement: 'asUtf8[at] ?? fileNameRaw.toString("utf8")',
    spoils: "names",
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
  ownWindow: none,
  storage: none,
  replaced: none,
  names: none,
  slowest: (ms, { rounds }) => rounds === 1 || ms <= maxLostMs,
};

export const rounds = 2;

/** The longest unsaved time allowed: a bound for the whole proof, not for the single round that the tests run. */
const maxLostMs = 5000;
/** The longest time to wait for something expected. */
const maxWaitMs = 60_000;

/** Each round runs every package; a proof of one round uses one edition of each standard. */
export async function prove(rounds: number): Promise<Figures> {
  const failures = { ...noFailures };
  const total = { packages: 0, resumed: 0, completed: 0, slowest: 0 };
  let firstFailure = "";
  const check: Check = (figure, holds, what) => {
    if (holds) return;
    failures[figure] += 1;
    firstFailure ||= what;
  };
  const done = () => {
    const figure = spoiled() as keyof typeof failures | undefined;
    return figure ? failures[figure] > 0 : firstFailure !== "";
  };
  const stage = await openStage();
  try {
    const tested: Edition[] = rounds === 1 ? ["1.2", "2004 4th Edition"] : [...editions];
    for (let round = 0; round < rounds && !done(); round++)
      await runRound({ stage, check, total, done }, tested);
  } finally {
    await stage.close();
  }
  return { rounds, ...total, ...failures, first: firstFailure };
}

type Edition = (typeof editions)[number];

interface Run {
  stage: Stage;
  check: Check;
  total: { packages: number; resumed: number; completed: number; slowest: number };
  /** Whether enough has failed. */
  done: () => boolean;
}

async function runRound(run: Run, tested: Edition[]): Promise<void> {
  const { stage, check, total, done } = run;
  // The cheapest checks come first: a run that has failed stops.
  await tryLateSaves(stage, check);
  for (const attempt of [tryCharacterSets, tryNewEditions, tryOwnWindow, tryStorage]) {
    if (done()) return;
    await attempt(stage, check);
  }
  if (done()) return;
  await checkHostilePackage(stage, check);
  total.packages += 1;
  if (done()) return;
  const parts: Part[] = [];
  for (const edition of tested) parts.push(await stage.addPackage(small(edition)));
  const largePackage = await stage.addPackage(large(tested.at(-1)!));
  const leavingPackage = await stage.addPackage(onLeaving(tested[0]!));
  total.packages += parts.length + 2;
  const expectedSum = await actAndKill(run, parts, largePackage);
  for (const part of parts) await checkResumed(run, part);
  await checkLargePackage(run, largePackage, expectedSum);
  const leave = async () => (await stage.open(leavingPackage)).leave();
  await tryLeaving(stage, leave, () => isDone(leavingPackage.id));
  check("incomplete", isDone(leavingPackage.id), "what was reported on leaving did not come through");
}

/** After acting the browser is killed: everything older than the bound must be stored. Returns the large package's checksum. */
async function actAndKill({ stage, total }: Run, parts: Part[], largePackage: Part): Promise<string> {
  const actedAtMs = performance.now();
  const sum = await actInAll(stage, parts, largePackage);
  await stage.waitUntil(() => parts.every(({ id }) => elementsOf(id).includes("side-5")), maxWaitMs);
  total.slowest = Math.max(total.slowest, Math.round(performance.now() - actedAtMs));
  await stage.killBrowser();
  return sum;
}

/** A small package is opened where it was left, and is completed. */
async function checkResumed({ stage, check, total }: Run, part: Part): Promise<void> {
  const page = await stage.open(part);
  const shownPage = await page.frame.locator("#shown").textContent();
  check("lost", shownPage === "side-5", `${part.slug}: resumed at ${shownPage}`);
  total.resumed += Number(shownPage === "side-5");
  await page.frame.getByRole("button", { name: "Færdig" }).click();
  await stage.waitUntil(() => isDone(part.id), maxWaitMs);
  check("incomplete", isDone(part.id), `${part.slug}: not complete`);
  total.completed += Number(isDone(part.id));
  await page.close();
}

/** The large package has kept its data, and what it sets last is saved as its page is closed. */
async function checkLargePackage({ stage, check }: Run, part: Part, expectedSum: string): Promise<void> {
  let page = await stage.open(part);
  const sum = await page.frame.locator("#sum").textContent();
  check("lost", sum === expectedSum, "the large suspend data came back as something else");
  let newSum: string | null = null;
  const growAndClose = async () => {
    if (newSum !== null) page = await stage.open(part);
    await page.frame.getByRole("button", { name: "Voks" }).click();
    newSum = await page.frame.locator("#sum").textContent();
    await page.close();
  };
  await tryLeaving(stage, growAndClose, () => sumOf(part.id) === newSum);
  check(
    "lost",
    sumOf(part.id) === newSum,
    "what the large package set last was lost when its page was closed",
  );
}

/**
 * Leaves a package until what it says on leaving has come through, at most three times: the browser gives a frame half a second to end,
 * which a busy machine may use up.
 */
async function tryLeaving(stage: Stage, leave: () => Promise<void>, holds: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 3 && !holds(); attempt++) {
    await leave();
    await stage.waitUntil(holds, maxWaitMs / 3);
  }
}

/** The hostile package tries every attack and reports what it reached. */
async function checkHostilePackage(stage: Stage, check: Check): Promise<void> {
  const hostilePackage = await stage.addPackage(hostile(stage.site.base));
  const page = await stage.open(hostilePackage);
  await page.frame.getByText("prøvet").waitFor();
  await stage.waitUntil(() => elementsOf(hostilePackage.id).includes("lesson_location"), maxWaitMs);
  check(
    "hostile",
    elementsOf(hostilePackage.id).includes('"intet"'),
    `the hostile package got: ${elementsOf(hostilePackage.id)}`,
  );
  check("hostile", !(await stage.isPlanted()), "the hostile package planted a cookie on the site's host");
  check("hostile", await stage.isSignedIn(), "the hostile package ended the session");
  await page.close();
}

/** In every small package sets one committed and one uncommitted value; the large one saves. Returns the large package's checksum. */
async function actInAll(stage: Stage, parts: Part[], largePackage: Part): Promise<string> {
  const largePage = await stage.open(largePackage);
  await largePage.frame.getByRole("button", { name: "Gem" }).click();
  const sum = (await largePage.frame.locator("#sum").textContent())!;
  await stage.waitUntil(() => sumOf(largePackage.id) === sum, maxWaitMs);
  for (const part of parts) {
    const page = await stage.open(part);
    await page.frame.getByRole("button", { name: "Side 3" }).click();
    await page.frame.getByRole("button", { name: "Side 5" }).click();
  }
  return sum;
}

const stateOf = (lessonId: number) =>
  db.select().from(packageStates).where(eq(packageStates.lessonId, lessonId)).get();
const elementsOf = (lessonId: number) => JSON.stringify(stateOf(lessonId)?.elements ?? {});
const isDone = (lessonId: number) =>
  db.select().from(lessonCompletions).where(eq(lessonCompletions.lessonId, lessonId)).get() !== undefined;

/** The checksum that the large package itself computes of its suspend data. */
function sumOf(lessonId: number): string {
  const stored = stateOf(lessonId)?.elements["cmi.suspend_data"] ?? "";
  let sum = 0;
  for (let at = 0; at < stored.length; at++) sum = (sum * 31 + stored.charCodeAt(at)) | 0;
  return String(sum);
}
