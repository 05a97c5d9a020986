/** A disk that is full while the site runs, then one that takes no writes at all: what is read goes on, and nothing is lost. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import SQLite from "better-sqlite3";
import { sqlite } from "../../../db/database.server.ts";
import { commandOf, startSite, type Site } from "../../journeys/site.ts";
import { count } from "../crash/writer.ts";
import { withDatabaseOf } from "../crash/world.ts";
import { signIn } from "../restore/secretariat.ts";
import { type Bounds, type Figures, none, some, spoiled } from "../runner/contract.ts";
import { Asking, courseForm, film, filmUpload } from "./disk-asking.ts";
import { FaultyServer, fates } from "./faulty-server.ts";
import { judgeLetters, postTo } from "./letters.ts";
import { saidWrong } from "./refused-start.ts";
import { SmallDisk } from "./small-disk.ts";

export const bounds: Bounds = {
  asked: some,
  // Pages that were not shown, and what was not refused in its sentence.
  notShown: none,
  notRefused: none,
  // What was refused and is there all the same; files that are left behind.
  changed: none,
  leftBehind: none,
  // Once there is room: what still cannot be written, traces and letters that are gone.
  stuck: none,
  tracesLost: none,
  lettersOfDisk: none,
  // A start on a disk that takes no writes, which does not say so.
  startsUnclear: none,
};

const letterMail = `${fates.held}.disk@eksempel.dk`;
const lettersWaitMs = 60_000;

export async function prove(): Promise<Figures> {
  const disk = new SmallDisk();
  const server = new FaultyServer();
  let log = "";
  try {
    await server.up();
    const site = await startSite({
      people: 40,
      parent: disk.folder,
      env: { SMTP_URL: server.url, MAIL_PER_MINUTE: "10000" },
      onOutput: (chunk) => {
        log += chunk;
      },
    });
    const proving = new Proving(site, disk, server);
    try {
      await proving.prepare();
      await proving.whileFull();
      await proving.whenThereIsRoom();
      if (!spoiled()) await proving.whileFailing(() => log);
    } finally {
      // What the site has left on a disk that takes no writes goes with the disk.
      await site.stop().catch(() => {});
    }
    return proving.figures;
  } finally {
    server.release();
    await server.down();
    disk.remove();
  }
}

class Proving {
  private readonly own = {
    changed: 0,
    leftBehind: 0,
    stuck: 0,
    tracesLost: 0,
    lettersOfDisk: 0,
    startsUnclear: 0,
  };
  private people: number[] = [];
  private asking!: Asking;

  constructor(
    private readonly site: Site,
    private readonly disk: SmallDisk,
    private readonly server: FaultyServer,
  ) {}

  get figures(): Figures {
    const { asked, notShown, notRefused } = this.asking;
    return { asked, notShown, notRefused, ...this.own };
  }

  async prepare(): Promise<void> {
    const { base } = this.site;
    const secretariat = await signIn(this.site);
    const agent = await signIn(this.site, "agent");
    await withDatabaseOf(this.site, () => {
      this.people = sqlite.prepare("select id from people order by id limit 8").pluck().all() as number[];
      const filmLesson = sqlite
        .prepare("select id, slug from lessons where kind = 'film' order by id limit 1")
        .get() as { id: number; slug: string };
      this.asking = new Asking({ base, secretariat, agent, filmLesson });
      postTo([letterMail], this.site.now());
    });
    // The server has the letter, and its answer comes when nothing can be stored of it.
    const hasLetter = await this.server.waitFor((all) => all.some(({ to }) => to === letterMail));
    if (!hasLetter) throw new Error("The site sent no letter.");
  }

  async whileFull(): Promise<void> {
    this.emptyLog();
    const before = this.files();
    this.disk.fill();
    this.server.release();
    await this.asking.readPages(this.people.slice(0, 4));
    await this.asking.tryToWrite("fuld", { status: 507, says: /disk er fuld/ });
    await this.site.ddh("doctor").catch(() => null);
    await this.asking.readPages(this.people.slice(4));
    const known = new Set([...before, join("data", "drawings")]);
    this.own.leftBehind += this.files().filter((file) => !known.has(file)).length;
  }

  async whenThereIsRoom(): Promise<void> {
    this.disk.makeRoom();
    const made = await this.asking.post("/sekretariat/kurser/ny", courseForm("plads"));
    const taken = await this.asking.post(filmUpload(this.asking.world), { file: film });
    this.own.stuck += Number(made.status !== 303) + Number(taken.status !== 422);
    const until = performance.now() + lettersWaitMs;
    while (performance.now() < until && (await this.countTracesLost()) > 0) await setTimeout(500);
    this.own.tracesLost += await this.countTracesLost();
    while (performance.now() < until && (await this.judgeLetter()) > 0) await setTimeout(500);
    this.own.lettersOfDisk += await this.judgeLetter();
    this.own.changed += await this.countMade("fuld");
  }

  /** As when a disk fails under the site. It is killed, refuses to start, and starts once the disk is mended. */
  async whileFailing(log: () => string): Promise<void> {
    this.disk.fail();
    const logged = log().length;
    await this.asking.readPages(this.people.slice(0, 4));
    await this.asking.tryToWrite("fejl", { status: 503, says: /kan ikke gemme noget/ });
    const since = log().slice(logged);
    // Who looked stands in the log meanwhile, since the process may end before the disk is mended.
    this.own.tracesLost += Number(!since.includes("not yet in the trail"));
    await this.site.kill(() => {
      this.own.startsUnclear += this.startsOnFailedDisk();
      this.disk.mend();
    });
    this.asking.world.secretariat = await signIn(this.site);
    const made = await this.asking.post("/sekretariat/kurser/ny", courseForm("igen"));
    this.own.stuck += Number(made.status !== 303);
    this.own.changed += await this.countMade("fejl");
  }

  private startsOnFailedDisk(): number {
    const data = join(this.site.folder, "data");
    const env = {
      ...process.env,
      MODE: "demo",
      VITEST: "",
      PORT: "0",
      CONTENT_PORT: "0",
      DATA_DIR: data,
      KEY_DIR: join(this.site.folder, "keys"),
    };
    const { status, stderr } = spawnSync(process.execPath, commandOf("server"), { env, encoding: "utf8" });
    return saidWrong({ status, output: stderr }, [data, "read-only", "findmnt"]);
  }

  /** Everything below the folders, but SQLite's own files. */
  private files(): string[] {
    return readdirSync(this.site.folder, { recursive: true, encoding: "utf8" }).filter(
      (file) => !/ddh\.sqlite-(wal|shm)$/.test(file),
    );
  }

  /** So that no write has room in the log that the disk cannot give it. */
  private emptyLog(): void {
    const database = new SQLite(join(this.site.folder, "data/ddh.sqlite"));
    database.pragma("wal_checkpoint(TRUNCATE)");
    database.close();
  }

  private countTracesLost = (): Promise<number> =>
    withDatabaseOf(this.site, () => {
      const seen = "select count(*) from audit_lines where act = 'person-seen' and subject_id = ?";
      return this.people.filter((id) => count(seen, id) === 0).length;
    });

  private judgeLetter = (): Promise<number> =>
    withDatabaseOf(this.site, () => {
      const { twice, lost, takenAndFailed } = judgeLetters([letterMail], this.server);
      return twice + lost + takenAndFailed;
    });

  private countMade = (name: string): Promise<number> =>
    withDatabaseOf(
      this.site,
      () =>
        count("select count(*) from courses where title = ?", `${name}-kursus`) +
        count("select count(*) from feed_keys where name = ?", `${name}-feed`),
    );
}
