/** The running site with packages, an agent who is signed in, and a browser that can be killed. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import {
  type BrowserContext,
  type BrowserServer,
  chromium,
  type FrameLocator,
  type Page,
} from "@playwright/test";
import { eq } from "drizzle-orm";
import { env } from "../../../app/base/env.server.ts";
import { registerEventHandlers } from "../../../app/base/events.server.ts";
import { addLesson } from "../../../app/elearning/authoring/build-course.server.ts";
import { replaceLesson } from "../../../app/elearning/authoring/lesson-planning.server.ts";
import { publishCourse } from "../../../app/elearning/authoring/publish.server.ts";
import { findOrCreateCourse } from "../../../app/elearning/courses/courses.server.ts";
import type { PackageContent } from "../../../app/elearning/kinds/package/content.ts";
import { storePackage } from "../../../app/elearning/kinds/package/store.server.ts";
import { beginSession, findSession } from "../../../app/people/sign-in/sessions.server.ts";
import { eventHandlers } from "../../../app/server/event-handlers.server.ts";
import { closeDatabase, db, openDatabase, writeTransaction } from "../../../db/database.server.ts";
import { lessons } from "../../../db/schema/elearning.ts";
import { addCast } from "../../../db/demo/cast.ts";
import { getPerson } from "../../elearning/sample-lessons.ts";
import { findBrowser } from "../../browser.ts";
import { type Files, zip } from "../../elearning/packages/sample-packages.ts";
import { type Site, startSite } from "../../journeys/site.ts";
import { openFramesOn } from "./host.ts";

export interface Part {
  id: number;
  slug: string;
}

export interface Opened {
  /** The package's own frame. */
  frame: FrameLocator;
  /** Presses a button of the package that opens a window, and returns that. */
  openWindow: (button: string) => Promise<Page>;
  /** Closes the page at once. */
  close: () => Promise<void>;
  /** Goes to another page of the site. */
  leave: () => Promise<void>;
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

export async function openStage() {
  const site: Site = await startSite({ env: { SMTP_URL: "" } });
  env.DATA_DIR = join(site.folder, "data");
  openDatabase(join(env.DATA_DIR, "ddh.sqlite"));
  registerEventHandlers(eventHandlers);
  const { astrid, sanne } = addCast();
  const cookie = writeTransaction((tx) => beginSession(tx, astrid, "agent", "proof", new Date())).split(
    ";",
  )[0]!;
  const session = { personId: astrid, sessionId: findSession(cookie, new Date())!.id };
  const browser = createBrowser(site, cookie);
  let packageCount = 0;

  async function storeZip(path: string): Promise<PackageContent> {
    const stored = await storePackage(path, "site");
    if ("errors" in stored) throw new Error(stored.errors[0]!.what);
    return stored;
  }
  const store = async (files: Files) => storeZip(await zip(join(site.folder, "pakke.zip"), files));
  function addPackage(content: PackageContent): Part {
    packageCount += 1;
    const slug = `pakke-${packageCount}`;
    const lesson = { slug, title: slug, kind: "package" as const, statedSeconds: 60, content };
    const id = writeTransaction((tx) => addLesson(tx, findOrCreateCourse(tx, "agents").id, lesson));
    return { id, slug };
  }

  return {
    site,
    session,
    /** Adds a package to the agents' course, beside another lesson, so that completing it does not complete the course. */
    addPackage: async (files: Files): Promise<Part> => addPackage(await store(files)),
    /** Adds the package in a zip, as `addPackage` does; null when it is refused. */
    async addZip(bytes: Buffer): Promise<Part | null> {
      const path = join(site.folder, "pakke.zip");
      writeFileSync(path, bytes);
      const stored = await storePackage(path, "site");
      return "errors" in stored ? null : addPackage(stored);
    },
    /** Publishes a new edition of a package's lesson as a small change. */
    async replacePackage({ id }: Part, files: Files): Promise<Part> {
      const content = await store(files);
      const now = new Date();
      const edition = replaceLesson(getPerson(sanne), id, now);
      if ("refused" in edition) throw new Error(edition.refused);
      db.update(lessons).set({ content }).where(eq(lessons.id, edition.id)).run();
      const course = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
      const revision = { kind: "small", note: "", dueOn: null } as const;
      const published = publishCourse(getPerson(sanne), course, revision, now);
      if ("refused" in published) throw new Error(published.refused);
      return db.select().from(lessons).where(eq(lessons.id, edition.id)).get()!;
    },

    async open({ slug }: Part): Promise<Opened> {
      const page = await (await browser.context()).newPage();
      await page.goto(`/e-laering/${slug}`);
      const frame = page.frameLocator("iframe").frameLocator("iframe");
      await frame.getByRole("heading").waitFor();
      return {
        frame: frame,
        async openWindow(button) {
          const opened = page.context().waitForEvent("page");
          await frame.getByRole("button", { name: button }).click();
          return opened;
        },
        close: () => page.close(),
        leave: async () => {
          await page.goto("/e-laering");
          await page.close();
        },
      };
    },
    /** Kills the whole browser at once, with no chance to save. */
    killBrowser: browser.kill,
    /** Waits until the condition holds, at most this long. */
    async waitUntil(holds: () => boolean, waitMs: number) {
      const end = performance.now() + waitMs;
      while (!holds() && performance.now() < end) await setTimeout(25);
    },
    async isPlanted(): Promise<boolean> {
      const all = await (await browser.context()).cookies(site.base);
      return all.some((cookie) => cookie.name === "planted" || cookie.value === "plantet");
    },
    isSignedIn: async () => findSession(cookie, new Date()) !== null,
    async close() {
      await browser.close();
      closeDatabase();
      await site.stop();
    },
  };
}

/** A browser with the agent's session, launched for the first page and again for the first after it is killed. */
function createBrowser(site: Site, cookie: string) {
  const [name = "", value = ""] = cookie.split("=");
  let server: BrowserServer | undefined;
  let context: BrowserContext | undefined;
  return {
    async context(): Promise<BrowserContext> {
      if (context) return context;
      server = await chromium.launchServer({
        executablePath: findBrowser(),
        // LocalNetworkAccessChecks is off: a page changed by a broken run may open frames on this machine, like the site itself.
        args: [
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-features=LocalNetworkAccessChecks",
        ],
      });
      const browser = await chromium.connect(server.wsEndpoint());
      context = await browser.newContext({ baseURL: site.base });
      context.setDefaultTimeout(300_000);
      const { hostname: domain } = new URL(site.base);
      await context.addCookies([
        { name, value, domain, path: "/", secure: true, httpOnly: true, sameSite: "Lax" },
      ]);
      await openFramesOn(context, site.content);
      return context;
    },
    async kill() {
      await server?.kill();
      context = undefined;
    },
    async close() {
      await server?.close();
    },
  };
}
