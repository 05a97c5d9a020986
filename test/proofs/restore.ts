/**
 * A backup that is taken while people use the site is put in place again: on another machine, and where the site was killed and left its log.
 * All that was acknowledged before it is there, every table has as many rows, films are back, people can sign in, and whoever was
 * forgotten since stays forgotten. A copy put there by hand beside the log is not opened. The site makes one by itself every night.
 */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import SQLite from "better-sqlite3";
import { listSets } from "../../app/ops/backups/backup-set.server.ts";
import { countRows } from "../../db/integrity.server.ts";
import { monday } from "../clock/monday.ts";
import { commandOf, type Site, startSite } from "../journeys/site.ts";
import { makeKey, seesBackups, signIn } from "./restore/secretariat.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";

export const broken: Broken[] = [
  {
    name: "a copy is not marked as one",
    file: "db/copy.server.ts",
    target: "markAsCopy(copy);",
    replacement: "",
    spoils: "opened",
    inTests: true,
  },
  {
    name: "the log of the database before it stays",
    file: "app/ops/backups/restore.server.ts",
    target: 'const companions = ["", "-wal", "-shm", "-journal"];',
    replacement: 'const companions = [""];',
    spoils: "refused",
  },
  {
    name: "films are not put back",
    file: "app/ops/backups/restore.server.ts",
    target: "copyItem(content.folder, env.DATA_DIR, item);",
    replacement: "",
    spoils: "missing",
  },
  {
    name: "the list of forgotten people is not in the backup",
    file: "app/ops/backups/make-set.server.ts",
    target: "mergeForgotten(env.DATA_DIR, folder);",
    replacement: "",
    spoils: "broughtBack",
  },
  {
    name: "the night's backup is never due",
    file: "build/server/index.js",
    target: "!isBackupDue(",
    replacement: "true || !isBackupDue(",
    spoils: "nightly",
  },
];

export const bounds: Bounds = {
  acknowledged: some,
  sets: some,
  nightly: some,
  lost: none,
  unequal: none,
  refused: none,
  missing: none,
  signedOut: none,
  broughtBack: none,
  opened: none,
};

export const rounds = 2;

const film = `u-${"a".repeat(32)}.mp4`;
const forgotten = { name: "Bo Lindholt", mail: "bo.lindholt@eksempel.dk" };

export async function prove(rounds: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), "ddh-restoring-"));
  mkdirSync(join(folder, "nightly"));
  const site = await startSite({ people: 40, env: { BACKUP_DIR: join(folder, "nightly") } });
  const proving = new Proving(site, folder);
  try {
    await proving.waitForNight();
    for (let round = 1; round <= rounds; round++) await proving.round(round);
    return { rounds, ...proving.figures };
  } finally {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

class Proving {
  readonly figures = {
    acknowledged: 0,
    sets: 0,
    nightly: 0,
    lost: 0,
    unequal: 0,
    refused: 0,
    missing: 0,
    signedOut: 0,
    broughtBack: 0,
    opened: 0,
  };
  private readonly data: string;

  constructor(
    private readonly site: Site,
    private readonly folder: string,
  ) {
    this.data = join(site.folder, "data");
  }

  /** The night is due five seconds after the site has started. */
  async waitForNight(): Promise<void> {
    await this.site.restartAt(new Date(monday.getTime() - (monday.getTime() % 60_000) + 50_000));
    const state = join(this.data, "nightly-backup.json");
    const isGood = () => existsSync(state) && JSON.parse(readFileSync(state, "utf8")).checked !== null;
    for (let tries = 0; tries < 150 && !isGood(); tries++) await setTimeout(200);
    this.figures.nightly += listSets(join(this.folder, "nightly")).length;
  }

  async round(round: number): Promise<void> {
    const store = join(this.folder, `store-${round}`);
    mkdirSync(store);
    mkdirSync(join(this.data, "films"), { recursive: true });
    writeFileSync(join(this.data, "films", film), "a film".repeat(100_000));
    await this.backUpUnderLoad(store);
    const [first] = listSets(store);
    if (!first) return;
    const set = join(store, first.name);
    this.restoreElsewhere(set, `before-${round}`, (database) => {
      const held = new Map(countRows(database).map(({ table, rows }) => [table, rows]));
      this.figures.unequal += first.set.rows.filter(({ table, rows }) => held.get(table) !== rows).length;
    });
    // In the first round alone: afterwards nobody of that name is there.
    if (round === 1) await this.site.ddh("forget", forgotten.mail);
    await this.site.ddh("backup", store);
    this.restoreElsewhere(set, `after-${round}`, (database) => this.countNames(database));
    await this.site.kill(() => this.restoreInPlace(set));
    await this.checkSite(first.set.rows.find(({ table }) => table === "feed_keys")!.rows);
    await this.site.kill(() => this.copyByHand(set));
    await this.checkSite();
  }

  /** Makes a set while feeds' keys are made one after the other: what was acknowledged before it began is in it. */
  private async backUpUnderLoad(store: string): Promise<void> {
    const cookie = await signIn(this.site);
    let isOver = false;
    let made = await this.countKeys();
    const write = async () => {
      while (!isOver) {
        // A connection that ends meanwhile acknowledges nothing.
        if (await makeKey(this.site, `prøve ${made}`, cookie).catch(() => false)) made++;
        this.figures.acknowledged = made;
      }
    };
    const writing = write();
    for (let tries = 0; tries < 100 && made < 3; tries++) await setTimeout(50);
    const before = made;
    await this.site.ddh("backup", store);
    isOver = true;
    await writing;
    const sets = listSets(store);
    this.figures.sets += sets.length;
    const held = sets[0]?.set.rows.find(({ table }) => table === "feed_keys")?.rows ?? 0;
    this.figures.lost += Math.max(0, before - held);
  }

  private async countKeys(): Promise<number> {
    return this.readDatabase(join(this.data, "ddh.sqlite"), (database) =>
      Number(database.prepare("select count(*) from feed_keys").pluck().get()),
    );
  }

  private readDatabase<T>(file: string, read: (database: SQLite.Database) => T): T {
    const database = new SQLite(file, { readonly: true });
    try {
      return read(database);
    } finally {
      database.close();
    }
  }

  /** Puts the set into empty folders, as on another machine. */
  private restoreElsewhere(set: string, name: string, check: (database: SQLite.Database) => void): void {
    const data = join(this.folder, name, "data");
    this.restoreInto(data, set);
    const file = join(data, "ddh.sqlite");
    if (existsSync(file)) this.readDatabase(file, check);
  }

  private restoreInto(data: string, source: string): void {
    const { status } = this.command(data, "restore", source);
    this.figures.refused += Number(status !== 0);
    const there = join(data, "films", film);
    const isWhole = existsSync(there) && readFileSync(there).length === "a film".length * 100_000;
    this.figures.missing += Number(status === 0 && !isWhole);
  }

  private restoreInPlace(set: string): void {
    rmSync(join(this.data, "films", film), { force: true });
    this.restoreInto(this.data, set);
    this.readDatabase(join(this.data, "ddh.sqlite"), (database) => this.countNames(database));
  }

  /** What an operator does who has not read the page: the log of the killed site still lies there. */
  private copyByHand(set: string): void {
    copyFileSync(join(set, "ddh.sqlite"), join(this.data, "ddh.sqlite"));
    const { status, stderr } = this.command(this.data, "migrate");
    this.figures.opened += Number(status === 0 || !stderr.includes("beside the log of another database"));
    this.restoreInto(this.data, set);
  }

  private command(data: string, ...words: string[]) {
    const env = {
      ...process.env,
      MODE: "demo",
      VITEST: "",
      DATA_DIR: data,
      KEY_DIR: join(this.folder, "keys"),
      BACKUP_DIR: "",
    };
    return spawnSync(process.execPath, [...commandOf("ddh"), ...words], { env, encoding: "utf8" });
  }

  private countNames(database: SQLite.Database): void {
    const names = database.prepare("select count(*) from people where name = ? or mail = ?").pluck();
    this.figures.broughtBack += Number(names.get(forgotten.name, forgotten.mail));
  }

  /** Someone signs in and gets their page; the keys made since the backup are gone, and those in it are there. */
  private async checkSite(keys?: number): Promise<void> {
    const isSignedIn = await seesBackups(this.site, await signIn(this.site));
    this.figures.signedOut += Number(!isSignedIn);
    if (keys !== undefined) this.figures.unequal += Number((await this.countKeys()) !== keys);
  }
}
