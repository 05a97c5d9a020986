/**
 * Sites that are started wrong: on a folder without a site, on a newer version's database, beside another server, on a taken port, on a copy
 * beside another's log, on a damaged database, without the keys of an open round. Each says so, and changes nothing.
 */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { postLetter } from "../../../app/mail/outbox/post.server.ts";
import { closeDatabase, db, openDatabase, sqlite, writeTransaction } from "../../../db/database.server.ts";
import { copyDatabase } from "../../../db/copy.server.ts";
import { letters } from "../../../db/schema/mail.ts";
import { copyFilled } from "../../global/filled.ts";
import { commandOf } from "../../journeys/site.ts";
import { type Bounds, type Figures, none, some, spoiled } from "../runner/contract.ts";
import { fates, FaultyServer } from "./faulty-server.ts";
import { postTo } from "./letters.ts";
import { saidWrong } from "./refused-start.ts";
import { changeDatabase, databaseOf, filesOf, Starter, stateOfLetter } from "./starter.ts";

export const bounds: Bounds = {
  starts: some,
  // Sites that started all the same, or did not say the file and the next step, or showed a stack.
  started: none,
  unclear: none,
  // Files that are not as they were.
  filesChanged: none,
  // Letters that were sent or changed, and sent twice beside another server.
  lettersTouched: none,
  // An open round without its key, which readiness does not tell.
  keyUnseen: none,
};

const production = {
  MODE: "production",
  BASE_URL: "https://kursus.eksempel.dk",
  SESSION_SECRET: "Vb7wq2Zr9mLx4TnKc8Hs1JdYf6GpEuAo3Wi5",
};
const [runsMs, waitMs] = [8000, 60_000];
const heldMail = `${fates.held}.1@eksempel.dk`;
const title = "Målingen uden nøgle";
const reminderKey = "proof-of-a-missing-key";

export async function prove(): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), "ddh-wrong-start-"));
  const server = new FaultyServer();
  await server.up();
  try {
    const proving = new Proving(folder, server);
    await proving.prove();
    return proving.figures;
  } finally {
    await server.down();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Start {
  env?: Record<string, string>;
  /** The folder, with data and keys. */
  at: string;
  /** What it says. */
  says: string[];
}

class Proving {
  private readonly starter: Starter;
  readonly figures = { starts: 0, started: 0, unclear: 0, filesChanged: 0, lettersTouched: 0, keyUnseen: 0 };

  constructor(
    private readonly folder: string,
    private readonly server: FaultyServer,
  ) {
    this.starter = new Starter(server.url);
  }

  /** What a broken build cannot spoil is left out. */
  async prove(): Promise<void> {
    const isKeyAlone = spoiled() === "lettersTouched";
    if (!isKeyAlone) await this.onProduction();
    const filled = join(this.folder, "filled");
    await copyFilled(filled, 40);
    const copy = (name: string) => {
      const at = this.make(name);
      cpSync(filled, at, { recursive: true });
      return at;
    };
    await this.withoutKeys(copy("keys"));
    if (isKeyAlone) return;
    await this.besideServer(copy("second"));
    if (!spoiled()) await this.onDemo(copy);
  }

  private async onProduction(): Promise<void> {
    const empty = this.make("empty");
    mkdirSync(join(empty, "data"));
    await this.refuse({ at: empty, env: production, says: [join(empty, "data"), "mounted", "create-site"] });
    const site = this.make("production");
    const made = spawnSync(process.execPath, [...commandOf("ddh"), "create-site"], {
      env: this.starter.settings(site, production),
      encoding: "utf8",
    });
    if (made.status !== 0) throw new Error(made.stderr);
    changeDatabase(site, (database) =>
      database.exec("insert into __drizzle_migrations (hash, created_at) values ('newer', 9999999999999)"),
    );
    const newer = ["newer version", databaseOf(site), "put back the backup"];
    await this.refuse({ at: site, env: production, says: newer });
  }

  private async onDemo(copy: (name: string) => string): Promise<void> {
    const damaged = copy("damaged");
    writeFileSync(databaseOf(damaged), "ikke en database\n".repeat(5000));
    await this.refuse({ at: damaged, says: [databaseOf(damaged), "is damaged", "backup"] });
    const half = copy("half");
    truncateSync(databaseOf(half), Math.floor(statSync(databaseOf(half)).size / 8192) * 4096);
    await this.refuse({ at: half, says: [databaseOf(half), "is damaged", "backup"] });
    await this.onTakenPort(copy("port"));
  }

  private async onTakenPort(at: string): Promise<void> {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    this.postLetter(at);
    const env = { PORT: String(port), BASE_URL: `http://localhost:${port}`, LISTEN_ON: "127.0.0.1" };
    await this.refuse({ at, env, says: [`PORT ${port} is taken`, "ss -ltnp"] });
    other.close();
  }

  /** A second server on the folder of one that runs; then that one is killed, and a backup is put where its log lies. */
  private async besideServer(at: string): Promise<void> {
    this.postLetter(at, heldMail);
    const backup = join(this.folder, "backup.sqlite");
    copyDatabase(databaseOf(at), backup);
    const first = await this.starter.start(at);
    if (!first) throw new Error("The site did not start.");
    await this.server.waitFor((all) => all.some(({ to }) => to === heldMail), waitMs);
    const running = ["A server is running", `process ${first.pid}`, "DATA_DIR"];
    await this.refuse({ at, says: running, isServed: true });
    const received = this.server.arrivals.filter(({ to }) => to === heldMail).length;
    this.figures.lettersTouched +=
      Math.abs(received - 1) + Number(stateOfLetter(at, heldMail) !== "inflight");
    await Promise.all([once(first, "exit"), first.kill("SIGKILL")]);
    this.server.release();
    copyFileSync(backup, databaseOf(at));
    const stale = [databaseOf(at), `${databaseOf(at)}-wal`, "restore FILE"];
    await this.refuse({ at, says: stale });
  }

  /** An open round whose key is missing: the rest is served, readiness says so, and letters of the round wait. */
  private async withoutKeys(at: string): Promise<void> {
    rmSync(join(at, "keys"), { recursive: true });
    openDatabase(databaseOf(at));
    const invitation = sqlite
      .prepare(
        "select id, mail from invitations where mail is not null and round_id = (select id from rounds where state = 'open')",
      )
      .get() as { id: number; mail: string };
    const closesAt = new Date(Date.now() + 86_400_000).toISOString();
    const props = { invitationId: invitation.id, name: "Navn", title, minutes: 5, closesAt };
    writeTransaction((tx) =>
      postLetter(
        tx,
        {
          letter: "survey-reminder",
          to: { id: null, mail: invitation.mail, locale: "da" },
          props,
          idempotencyKey: reminderKey,
        },
        new Date(),
      ),
    );
    postTo(["proeve.1@eksempel.dk"], new Date());
    closeDatabase();
    const site = await this.starter.start(at);
    if (!site) throw new Error("The site did not start.");
    // The other letter shows that the outbox has been gone through.
    await this.server.waitFor((all) => all.some(({ to }) => to === "proeve.1@eksempel.dk"), waitMs);
    await setTimeout(2500);
    const ready = await fetch(`${site.base}/health/ready`);
    const checks = (await ready.json()) as { name: string; ok: boolean; sentence?: string }[];
    const key = checks.find(({ name }) => name === "survey-keys");
    this.figures.keyUnseen += Number(
      ready.status !== 503 || key?.ok !== false || !key.sentence?.includes("KEY_DIR"),
    );
    await Promise.all([once(site, "exit"), site.kill("SIGTERM")]);
    openDatabase(databaseOf(at));
    const reminder = db.select().from(letters).where(eq(letters.idempotencyKey, reminderKey)).get();
    closeDatabase();
    const sent = this.server.arrivals.filter(({ subject }) => subject.startsWith(`${title}:`)).length;
    this.figures.lettersTouched += sent + Number(reminder?.state !== "queued" || reminder.attempts > 0);
    this.figures.starts++;
  }

  /** Starts a site that must refuse. `isServed`: another server goes on changing the files. */
  private async refuse({ at, env = {}, says, isServed }: Start & { isServed?: boolean }): Promise<void> {
    this.figures.starts++;
    const before = filesOf(at);
    const arrivals = this.server.arrivals.length;
    let output = "";
    const child = await this.starter.spawn(at, env);
    for (const stream of [child.stdout!, child.stderr!]) stream.on("data", (chunk) => (output += chunk));
    const listens = new Promise((resolve) =>
      child.stdout!.on("data", () => output.includes('"listening"') && resolve("listening")),
    );
    const exited = once(child, "exit");
    const how = await Promise.race([exited, listens, setTimeout(waitMs, "nothing", { ref: false })]);
    if (Array.isArray(how)) this.figures.unclear += saidWrong({ status: how[0], output }, says);
    else {
      this.figures.started++;
      console.error(`${at} started`);
      await setTimeout(runsMs);
      await Promise.all([exited, child.kill("SIGKILL")]);
    }
    if (isServed) return;
    const after = filesOf(at);
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    );
    if (changed.length > 0) console.error(`${at}: ${changed.join(", ")} changed`);
    this.figures.filesChanged += changed.length;
    this.figures.lettersTouched += this.server.arrivals.length - arrivals;
  }

  private make(name: string): string {
    const at = join(this.folder, name);
    mkdirSync(at);
    return at;
  }

  private postLetter(at: string, mail = "venter.1@eksempel.dk"): void {
    openDatabase(databaseOf(at));
    postTo([mail], new Date());
    closeDatabase();
  }
}
