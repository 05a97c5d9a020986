/** The answers that a walk through the addresses does not meet: what is refused before a route sees it, and the packages' host. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import type { Site } from "../../journeys/site.ts";
import { type Asked, ask, askInLines } from "./asking.ts";
import type { Answer } from "./judging.ts";

const form = { "Content-Type": "application/x-www-form-urlencoded" };
/** More than a form may hold, in characters. */
const tooLarge = 600_000;
/** More sign-ins than one network may ask for. */
const tooMany = 80;

/** Every kind of refusal; `origin` is the site's own, `cookie` an agent's session. */
export async function askForRefusals(site: Site, origin: string, cookie: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  const own = async (what: string, path: string, asked: Asked = {}, signedIn = false) =>
    void answers.push({ what, ...(await ask(site.base + path, asked)), from: "site", signedIn });
  const post = (body: string, headers: Record<string, string> = {}): Asked => ({
    method: "POST",
    body,
    headers: { Origin: origin, ...form, ...headers },
  });
  const icon = await ask(`${site.base}/icon.svg`);
  await own("unchanged", "/icon.svg", { headers: { "If-None-Match": icon.headers.get("etag")![0]! } });
  await own("head", "/", { method: "HEAD" });
  await own("twice a field", "/log-ind", post("mail=a&mail=b"));
  await own("a script signed out", "/rolle", post("", { Accept: "application/json" }));
  await own("of another origin", "/sprog", post("sprog=da", { Origin: "https://andre.example" }));
  await own("too large", "/sprog", post(`sprog=${"x".repeat(tooLarge)}`));
  await own("another content", "/sprog", post("{}", { "Content-Type": "text/plain" }));
  await own("another method", "/sprog", { method: "PUT", headers: { Origin: origin } });
  await own("no UTF-8", "/diplom/%E0");
  const film = readdirSync("db/demo/films").find((file) => file.endsWith(".webm"))!;
  await own("range", `/film/${film}`, { headers: { Cookie: cookie, Range: "bytes=999999999-" } }, true);
  await own("other host", "/min-side", { headers: { Host: new URL(site.content).host } });
  await own("form to the other host", "/rolle", post("", { Host: new URL(site.content).host }));
  answers.push(...(await askWhileLocked(site, (Accept) => post("rolle=agent", { Cookie: cookie, Accept }))));
  await Promise.all(
    Array.from({ length: tooMany }, (_, n) =>
      own("too often", "/log-ind", post(`mail=x${n}@eksempel.dk&videre=/`)),
    ),
  );
  return [...answers, ...(await askInLinesOfNoClient(site)), ...(await askContentHost(site))];
}

/** While another process holds the write lock. */
async function askWhileLocked(site: Site, asked: (accept: string) => Asked): Promise<Answer[]> {
  const lock = new SQLite(join(site.folder, "data/ddh.sqlite"));
  lock.exec("BEGIN IMMEDIATE");
  try {
    const answers: Answer[] = [];
    for (const accept of ["text/html", "application/json"])
      answers.push({
        what: `locked, ${accept}`,
        ...(await ask(`${site.base}/rolle`, asked(accept))),
        from: "site",
      });
    return answers;
  } finally {
    lock.exec("ROLLBACK");
    lock.close();
  }
}

async function askInLinesOfNoClient(site: Site): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [from, base] of [
    ["site", site.base],
    ["content", site.content],
  ] as const) {
    const { host, port } = new URL(base);
    for (const lines of [
      ["GET / HTTP/1.1"],
      ["GET / HTTP/1.1", `Host: ${host}`, "Expect: foo"],
      ["GET / HTTP/1.1", `Host: ${host}`, `X: ${"x".repeat(20_000)}`],
      ["POST / HTTP/1.1", `Host: ${host}`, "Content-Length: -1"],
      ["hvad er det her"],
    ])
      answers.push({ what: lines.at(-1)!.slice(0, 30), ...(await askInLines(Number(port), lines)), from });
  }
  return answers;
}

async function askContentHost(site: Site): Promise<Answer[]> {
  const packages = join(site.folder, "data/packages");
  const files = readdirSync(packages, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(packages.length));
  const requests: [string, Asked?][] = [
    ["/koer"],
    ["/findes-ikke"],
    ["/pakker/"],
    ["/koer", { method: "POST", headers: { Origin: "https://andre.example" } }],
    ["/koer/gem", { method: "POST" }],
    ["/koer", { headers: { Host: new URL(site.base).host } }],
    ["/koer", { headers: { "Service-Worker": "script" } }],
    ...[".html", ".js", ".css"].flatMap((ending): [string][] => {
      const file = files.find((one) => one.endsWith(ending));
      return file ? [[`/pakker${file}`]] : [];
    }),
  ];
  const answers: Answer[] = [];
  for (const [path, asked] of requests)
    answers.push({
      what: `${asked?.method ?? "GET"} ${path}`,
      ...(await ask(site.content + path, asked)),
      from: "content",
    });
  return answers;
}
