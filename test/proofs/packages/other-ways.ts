/** Packages that open their own window, keep their place in the browser's storage, name files in other character sets, or are replaced half-way. */
import { eq } from "drizzle-orm";
import iconv from "iconv-lite";
import { db } from "../../../db/database.server.ts";
import { lessonCompletions, packageStates } from "../../../db/schema/elearning-progress.ts";
import {
  type Files,
  manifest,
  ownWindow,
  packagePage,
  small,
  storing,
} from "../../elearning/packages/sample-packages.ts";
import { lyingZip } from "../../hostile-files/lying-zip.ts";
import type { Check } from "./late-saves.ts";
import type { Stage } from "./stage.ts";

const maxWaitMs = 60_000;

const elementsOf = (lessonId: number) =>
  JSON.stringify(
    db.select().from(packageStates).where(eq(packageStates.lessonId, lessonId)).get()?.elements ?? {},
  );
const isDone = (lessonId: number) =>
  db.select().from(lessonCompletions).where(eq(lessonCompletions.lessonId, lessonId)).get() !== undefined;

/** A course in a window of its own is saved, goes on where it was, and completes its lesson. */
export async function tryOwnWindow(stage: Stage, check: Check): Promise<void> {
  const part = await stage.addPackage(ownWindow());
  const first = await stage.open(part);
  const course = await first.openWindow("Start");
  await course
    .getByRole("button", { name: "Side 4" })
    .click({ timeout: 20_000 })
    .catch(() => {});
  await stage.waitUntil(() => elementsOf(part.id).includes("side-4"), 10_000);
  check("ownWindow", elementsOf(part.id).includes("side-4"), "a package in its own window was not saved");
  await first.close();
  if (!elementsOf(part.id).includes("side-4")) return;
  const again = await stage.open(part);
  const resumed = await again.openWindow("Start");
  const place = await resumed.locator("#place").textContent();
  check("ownWindow", place === "side-4", `a package in its own window resumed at ${place}`);
  await resumed.getByRole("button", { name: "Slut" }).click();
  await stage.waitUntil(() => isDone(part.id), maxWaitMs);
  check("ownWindow", isDone(part.id), "a package in its own window did not complete its lesson");
  await again.close();
}

/** What a package stores in the browser is there in another browser, also in a frame of the package. */
export async function tryStorage(stage: Stage, check: Check): Promise<void> {
  const part = await stage.addPackage(storing());
  for (const visits of ["1", "2"]) {
    const page = await stage.open(part);
    const shown = [
      await page.frame.locator("#visits").textContent(),
      await page.frame.frameLocator("iframe").locator("#inner").textContent(),
    ];
    check(
      "storage",
      shown.every((text) => text === visits),
      `visit ${visits} of a storing package: ${shown}`,
    );
    await stage.waitUntil(() => elementsOf(part.id).includes(`\\"visits\\":\\"${visits}\\"`), 10_000);
    await page.close();
    await stage.killBrowser();
  }
}

/** Whoever is half-way keeps the place in the same course, and may finish the old one where the new is another. */
export async function tryNewEditions(stage: Stage, check: Check): Promise<void> {
  const page = (title: string): Files => small("1.2", { title });
  const old = await stage.addPackage(page("Første"));
  const first = await stage.open(old);
  await first.frame.getByRole("button", { name: "Side 3" }).click();
  await stage.waitUntil(() => elementsOf(old.id).includes("side-3"), maxWaitMs);
  const same = await stage.replacePackage(old, page("Anden"));
  // The window of the old edition is still open.
  await first.frame.getByRole("button", { name: "Side 5" }).click();
  await stage.waitUntil(() => elementsOf(same.id).includes("side-5"), 10_000);
  check(
    "replaced",
    elementsOf(same.id).includes("side-5"),
    "what was open when a package was replaced was not saved",
  );
  await first.close();
  const resumed = await stage.open(old);
  const place = await resumed.frame.locator("#shown").textContent();
  check("replaced", place === "side-5", `the new edition of a package was resumed at “${place}”`);
  await resumed.close();
  const items = [{ id: "andet", href: "index.html" }];
  const other = await stage.replacePackage(same, small("1.2", { items }));
  const finishing = await stage.open(old);
  const begun = await finishing.frame.locator("#shown").textContent();
  check("replaced", begun === "side-5", `the old edition of a package was resumed at “${begun}”`);
  await finishing.frame.getByRole("button", { name: "Færdig" }).click();
  await stage.waitUntil(() => isDone(other.id), 10_000);
  check("replaced", isDone(same.id) && isDone(other.id), "an old edition that was finished did not count");
  await finishing.close();
}

/** Every file of a package is found in the browser, whatever character set the zip names it in. */
export async function tryCharacterSets(stage: Stage, check: Check): Promise<void> {
  const [start, script] = ["prøve.html", "blåbærgrød.js"];
  const content = (text: string) => Buffer.from(text);
  for (const [set, nameIn] of [
    ["cp850", (name: string) => iconv.encode(name, "cp850")],
    ["UTF-8 of macOS", (name: string) => content(name.normalize("NFD"))],
    ["windows-1252", (name: string) => iconv.encode(name, "win1252")],
  ] as const) {
    const part = await stage.addZip(
      lyingZip([
        { name: "imsmanifest.xml", content: content(manifest({ items: [{ id: "del-1", href: start }] })) },
        {
          name: nameIn(start),
          content: content(
            packagePage(`begin();`, `<h1>Sæt</h1><p id="found"></p><script src="${script}"></script>`),
          ),
          isMarked: false,
        },
        {
          name: nameIn(script),
          content: content(`document.getElementById("found").textContent = "fundet"`),
          isMarked: false,
        },
      ]),
    );
    check("names", part !== null, `a package with files named in ${set} was refused`);
    if (!part) continue;
    const page = await stage.open(part);
    const found = await page.frame.locator("#found").textContent();
    check("names", found === "fundet", `a file named in ${set} was not found`);
    await page.close();
  }
}
