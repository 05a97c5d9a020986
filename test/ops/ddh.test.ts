/** The operator's commands as they are called: each in a process of its own. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface CommandResult {
  code: number;
  out: string;
  err: string;
}

function ddh(words: string[], settings: Record<string, string> = {}): Promise<CommandResult> {
  // Files are named from the folder in which the command is called, and not from that of the site.
  const own = {
    MODE: "demo",
    DATA_DIR: join(folder, "data"),
    KEY_DIR: join(folder, "keys"),
    INIT_CWD: folder,
  };
  const env = { ...process.env, ...own, ...settings };
  return new Promise((resolve) => {
    const command = ["build/server/ddh.js", ...words];
    const child = execFile(process.execPath, command, { cwd: root, env }, (_error, out, err) =>
      resolve({ code: child.exitCode!, out, err }),
    );
  });
}

describe("ddh", () => {
  it("lists every command on one line each when called without a command or with an unknown one", async () => {
    const commands = readdirSync(join(root, "app/ops/commands")).map((file) => file.replace(/\.ts$/, ""));
    const [none, unknown] = await Promise.all([ddh([]), ddh(["../answers"])]);
    expect([none.code, unknown.code]).toEqual([2, 2]);
    const listed = [...none.err.matchAll(/^ {2}(\S+) {2,}\S/gm)].map(([, command]) => command);
    expect(listed.sort()).toEqual(commands.sort());
    expect(unknown.err).toContain("Kommandoen findes ikke: ../answers");
  });

  it("names the settings that are missing in production, and does nothing", async () => {
    const { code, err } = await ddh(["migrate"], { MODE: "production", DATA_DIR: "" });
    expect(code).toBe(1);
    expect(err).toContain("DATA_DIR");
    expect(err).not.toContain("    at ");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("exits with 2 and prints the usage when a command is used wrongly, and changes nothing", async () => {
    const wrong = [
      ["migrate", "nu"],
      ["doctor", "--fix"],
      ["backup", "a", "b"],
      ["restore-check", "ingen.sqlite"],
    ];
    const results = await Promise.all(wrong.map((words) => ddh(words)));
    expect(results.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(results.map(({ err }) => err.split("\n")[0])).toEqual([
      "migrate",
      "doctor",
      "backup FIL|MAPPE [--replace]",
      `Filen findes ikke: ${join(folder, "ingen.sqlite")}`,
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("tells by doctor of a demo's database in production", async () => {
    const demo = await ddh(["demo-data", "--people", "40"], { MODE: "demo" });
    expect(demo).toMatchObject({ code: 0, out: expect.stringContaining("/demo/post") });
    const development = await ddh(["demo-data", "--unless-filled"], { MODE: "development" });
    expect(development.out).toMatch(/Log ind på forsiden med en adresse:[\s\S]*data\/letters\/\.\n$/);
    const production = {
      MODE: "production",
      BASE_URL: "https://kursus.eksempel.dk",
      SESSION_SECRET: "q7Zs0mWc4uYtR1nLb8KxV2pEoHd6fJ3g",
    };
    expect(await ddh(["doctor"], production)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/FEJL +personer +en demos database/),
    });
  });

  it("migrates, passes doctor, refuses to back up over the database itself, and checks the copy", async () => {
    expect(await ddh(["doctor"])).toMatchObject({ code: 1, out: expect.stringMatching(/FEJL +database/) });
    expect(await ddh(["migrate"])).toMatchObject({ code: 0 });
    const copy = join(folder, "kopi.sqlite");
    const [well, copied] = await Promise.all([ddh(["doctor"]), ddh(["backup", copy])]);
    expect(well).toMatchObject({ code: 0, out: expect.stringMatching(/ok +version +nyeste version/) });
    expect(copied).toMatchObject({ code: 0 });
    const own = ["backup", join(folder, "data", "ddh.sqlite"), "--replace"];
    const [again, over, tried] = await Promise.all([
      ddh(["backup", copy]),
      ddh(own),
      ddh(["restore-check", copy]),
    ]);
    expect([again.code, over.code]).toEqual([2, 2]);
    expect(tried).toMatchObject({ code: 0, out: expect.stringMatching(/^people +0$/m) });
    expect(tried.out).toContain("sitet kan starte på den");
  });

  it("reports a file that is not a database", async () => {
    writeFileSync(join(folder, "tal.csv"), "navn;mail\n".repeat(500));
    expect(await ddh(["restore-check", join(folder, "tal.csv")])).toMatchObject({
      code: 1,
      err: "Filen er ikke en database.\n",
    });
    expect(existsSync(join(folder, "data"))).toBe(false);
  });
});

describe("commands on people", () => {
  it("import all lines or none, change nothing when repeated, and report the outcome by exit code", async () => {
    const good = join(folder, "gode.csv");
    const bad = join(folder, "skæve.csv");
    const heading = "Navn;MAIL;Kommune;Rolle;Startdato\r\n";
    writeFileSync(
      good,
      Buffer.from(`${heading}Åse Bø ;aase@eksempel.dk;Aarhus;agent;02-11-2026\r\n`, "latin1"),
    );
    writeFileSync(bad, `${heading}Ib;ib@eksempel.dk;Aarhus;agent;31-02-2026\r\nEa;;751;leder;1.1.2026\r\n`);
    await ddh(["import-municipalities", join(root, "db/demo/municipalities.csv")]);
    const take = (...words: string[]) => ddh(["import-people", ...words]);
    const before = await Promise.all([
      take(bad),
      take(good, "--dry-run"),
      take("ingen.csv"),
      take(good, "--hvad"),
    ]);
    const results = [...before, await take(good), await take(good)];
    expect(results.map(({ code }) => code)).toEqual([1, 0, 2, 2, 0, 0]);
    expect(results[0]!.err).toContain("Linje 2: »31-02-2026« er ikke en dato");
    expect(results[0]!.err).toContain("Linje 3: Mailadressen mangler.");
    expect(results[1]!.out).toContain("Nye: 1. Ændrede: 0. Uændrede: 0.");
    expect(results[1]!.out).toContain("Prøvekørsel");
    expect(results[2]!.err).toContain("ingen.csv");
    expect(results[4]!.out).toContain("Ny: Åse Bø, Aarhus, agent");
    expect(results[5]!.out).toContain("Nye: 0. Ændrede: 0. Uændrede: 1.");
  });

  it("create the first secretariat account, close an account and forget a person, each only once", async () => {
    const mail = "sif@eksempel.dk";
    const created = await ddh(["create-secretariat", "Sif@Eksempel.dk", "Sif", "Holm"]);
    expect(created).toMatchObject({ code: 0, out: expect.stringContaining(`/log-ind med ${mail}`) });
    const wrong = [["create-secretariat", mail], ["create-secretariat", "ikke-en-mail"], ["leave"]];
    const results = await Promise.all(wrong.map((words) => ddh(words)));
    expect(results.map(({ code }) => code)).toEqual([1, 2, 2]);
    expect(await ddh(["sign-out", mail])).toMatchObject({ code: 1 });
    expect(await ddh(["leave", mail])).toMatchObject({ code: 0 });
    expect(await ddh(["forget", mail])).toMatchObject({ code: 0 });
    expect(await ddh(["forget", mail])).toMatchObject({ code: 1 });
  });
});
