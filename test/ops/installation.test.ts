/** What is shipped for installing the site (app/ops/installation/), used as the README says. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseEnv } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { officialMunicipalities } from "../../app/people/register/official-municipalities.ts";
import { freePort } from "../ports.ts";

const root = join(import.meta.dirname, "../..");
const shipped = (name: string) => join(root, "app/ops/installation", name);
const readShipped = (name: string) => readFileSync(shipped(name), "utf8");
const unit = readShipped("ddh.service");
const setting = (name: string): string => new RegExp(`^${name}=(.*)$`, "m").exec(unit)![1]!;

let folder: string;
let server: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-"));
  server = undefined;
});
afterEach(async () => {
  if (server?.exitCode === null) await Promise.all([once(server, "exit"), server.kill("SIGKILL")]);
  rmSync(folder, { recursive: true, force: true });
});

/** The folders of the page, each below the test's own. */
const below = (text: string): string =>
  text
    .replace(/\/(?:etc|var\/lib|var\/backups)\/ddh/g, (path) => folder + path)
    .replaceAll("/opt/ddh", root)
    .replaceAll("/usr/bin/node", process.execPath)
    // The test has one user.
    .replace("runuser -u ddh -- ", "");

/** Lays the settings and the command where the page says; letters become files, and ports are free ones. */
async function install(): Promise<{ port: number }> {
  const port = await freePort();
  const contentPort = await freePort();
  for (const path of ["etc/ddh", "var/lib/ddh", "var/lib/ddh-keys", "var/backups/ddh"])
    mkdirSync(join(folder, path), { recursive: true, mode: 0o700 });
  const secret = execFileSync("openssl", ["rand", "-base64", "48"], { encoding: "utf8" }).trim();
  const own = [`SESSION_SECRET="${secret}"`, `PORT="${port}"`, `CONTENT_PORT="${contentPort}"`];
  const settings = below(readShipped("ddh.env")).replace(/^SMTP_URL=.*$/m, 'SMTP_URL=""');
  writeFileSync(join(folder, "etc/ddh/ddh.env"), `${settings}${own.join("\n")}\n`);
  writeFileSync(join(folder, "ddh"), below(readShipped("ddh")), { mode: 0o755 });
  return { port };
}

/** Nothing of the settings of the tests themselves. */
const bare = { PATH: process.env.PATH, NODE_ENV: "production" as const };

function ddh(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(join(folder, "ddh"), args, {
    cwd: join(folder, "etc/ddh"),
    env: bare,
    encoding: "utf8",
  });
  return { status, text: stdout + stderr };
}

async function startUnit(): Promise<void> {
  if (!existsSync(join(root, "build/server/index.js"))) throw new Error("Run `npm run build` first.");
  const [program, ...args] = below(setting("ExecStart")).split(" ");
  const settings = parseEnv(readFileSync(below(setting("EnvironmentFile")), "utf8"));
  const started = spawn(program!, args, {
    cwd: below(setting("WorkingDirectory")),
    env: { ...bare, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  server = started;
  await new Promise<void>((resolve, reject) => {
    started.stdout.on("data", (chunk) => String(chunk).includes('"listening"') && resolve());
    started.on("exit", (code) => reject(new Error(`The site ended with ${code} before it listened.`)));
  });
}

describe("the files of the installation", () => {
  it("make a site with a member and its first secretariat, and the unit's command line serves it", async () => {
    const { port } = await install();
    expect(ddh("create-site")).toMatchObject({ status: 0 });
    const members = readShipped("municipalities.csv").split("\n").slice(0, 29).join("\n");
    writeFileSync(join(folder, "etc/ddh/municipalities.csv"), members);
    expect(ddh("import-municipalities", "municipalities.csv").text).toContain("Nye: 28.");
    const added = ddh("create-secretariat", "sekretariat@example.dk");
    expect(added).toMatchObject({ status: 0 });
    expect(added.text).toContain("https://kursus.example.dk/log-ind");
    await startUnit();
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`);
    expect({ status: ready.status, checks: await ready.json() }).toMatchObject({ status: 200 });
    const doctor = ddh("doctor");
    expect(doctor.text).not.toContain("FEJL");
    expect(doctor.status).toBe(0);
    const ended = once(server!, "exit");
    server!.kill("SIGTERM");
    expect((await ended)[0]).toBe(0);
  });

  it("hold every official municipality", () => {
    const [heading, ...lines] = readShipped("municipalities.csv").trim().split("\n");
    expect(heading).toBe("kode;navn");
    expect(lines.sort()).toEqual(officialMunicipalities.map(({ code, name }) => `${code};${name}`).sort());
  });

  it("name settings that the README explains, and ports that the site listens on by default", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    for (const name of Object.keys(parseEnv(readShipped("ddh.env"))))
      expect(readme, name).toContain(`| \`${name}\``);
    expect(
      [...readShipped("Caddyfile").matchAll(/reverse_proxy 127\.0\.0\.1:(\d+)/g)].map(([, port]) => port),
    ).toEqual(["3000", "3001"]);
  });

  it("are there under the names that the README and the operator's page give", () => {
    for (const page of ["README.md", "app/ops/README.md"]) {
      const text = readFileSync(join(root, page), "utf8");
      for (const [path] of text.matchAll(/app\/ops\/installation\/[\w.-]*\w/g))
        expect(existsSync(join(root, path)), path).toBe(true);
    }
  });
});

const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0;

describe.skipIf(!hasSystemd)("the unit", () => {
  it("is understood by systemd", () => {
    const own = join(folder, basename("ddh.service"));
    writeFileSync(own, unit.replace("/usr/bin/node", process.execPath));
    const { status, stderr } = spawnSync("systemd-analyze", ["verify", own], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("leaves the site little to do harm with: at most 1.5 of 10 by systemd's count", () => {
    const args = ["security", "--offline=true", "--threshold=15", "--no-pager", shipped("ddh.service")];
    expect(spawnSync("systemd-analyze", args).status).toBe(0);
  });
});
