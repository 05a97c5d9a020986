/** `npm run dev` starts the server anew when a source changes that Vite does not serve: its own command, in a folder with sources of ours in small. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readSource, root } from "../house/sources.ts";

const [, command] = /&& MODE=development (tsx watch .*) app\/server\/server\.ts"/
  .exec(readSource("package.json"))!
  .map((text) => text.replaceAll("\\'", "'"));

const folder = realpathSync(mkdtempSync(join(tmpdir(), "ddh-dev-")));
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const sources = [
  "app/people/sign-in/sign-in.server.ts",
  "app/routes.ts",
  "app/people/texts.ts",
  "app/surveys/answering/answer-page.server.tsx",
  "db/schema/people.ts",
  "emails/sign-in.tsx",
];
const server = "app/server/server.ts";

let starts = 0;
let watch: ReturnType<typeof spawn>;
beforeAll(() => {
  for (const file of sources) write(file, "");
  write(server, 'console.log("started"); setInterval(() => {}, 60_000);');
  const path = `${join(root, "node_modules/.bin")}:${process.env.PATH}`;
  watch = spawn("sh", ["-c", `exec ${command} ${server}`], {
    cwd: folder,
    env: { ...process.env, PATH: path },
    stdio: ["pipe", "pipe", "inherit"],
  });
  watch.stdout!.on("data", (chunk) => (starts += String(chunk).split("started").length - 1));
});
afterAll(async () => {
  watch.kill("SIGTERM");
  await once(watch, "exit");
  rmSync(folder, { recursive: true, force: true });
});

it("restarts when a server file, the site map, a text, a table or a letter changes", async () => {
  await expect.poll(() => starts).toBe(1);
  for (const file of sources) {
    const before = starts;
    let polls = 0;
    // Written until it is seen, since the first time nobody may be watching yet; with longer and longer pauses, since a busy machine must have
    // started before the next time.
    await expect
      .poll(() => {
        polls++;
        if (starts === before && Number.isInteger(Math.log2(polls))) write(file, `// ${polls}`);
        return starts;
      })
      .toBeGreaterThan(before);
  }
});
