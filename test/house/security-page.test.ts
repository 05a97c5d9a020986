/** app/SECURITY.md says what the code does: its limits, uploads, keys, tables and logs are compared. */
import { describe, expect, it } from "vitest";
import { expressHandlers } from "../../app/server/express-handlers.server.ts";
import { faultOf, namedTestsIn } from "./named-tests.ts";
import { readSource, sourceFiles } from "./sources.ts";

const page = readSource("app/SECURITY.md");

/** The part below a heading, up to the next. */
function part(heading: string): string {
  const [, text = ""] = page.split(`\n## ${heading}\n`);
  return text.split("\n## ")[0]!;
}
/** The cells of each row of the tables in a part, without their heads. */
const rowsOf = (heading: string): string[][] =>
  part(heading)
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .slice(2, -2)
        .split(" | ")
        .map((cell) => cell.replaceAll("\\|", "|")),
    );
const codeIn = (file: string) => readSource(file).replace(/\s+/g, " ");
const filesWith = (pattern: RegExp) => sourceFiles.filter((file) => pattern.test(readSource(file)));

describe("app/SECURITY.md", () => {
  it("names every way to begin a session", () => {
    // The code and the link of a letter, the account of a municipality, and the demo's buttons.
    expect(filesWith(/\bbeginSession\(tx/).filter((file) => !file.endsWith("/sessions.server.ts"))).toEqual([
      "app/people/sign-in/demo-sign-in.server.ts",
      "app/people/sign-in/sign-in.server.ts",
    ]);
    expect(rowsOf("Ways in").map(([way]) => way)).toEqual([
      "way",
      "code of a letter",
      "link of a letter",
      "demo's buttons",
      "key of a feed",
      "link of a survey",
      "account of a municipality",
      "links of a mail change",
      "launch token",
    ]);
  });

  it("states how long a session lasts as the code does, and that any number is allowed", () => {
    const code = codeIn("app/people/sign-in/sessions.server.ts");
    expect(code).toContain("idleLimitMs = 12 * hourMs");
    expect(code).toContain("absoluteLimitMs = 7 * 24 * hourMs");
    const text = part("Sessions").replace(/\s+/g, " ");
    expect(text).toContain("after 12 hours without use and 7 days in any case");
    expect(text).toContain("Any number of sessions is allowed");
  });

  it("states each limit and the form of each value as its file does", () => {
    for (const heading of ["Signing in", "Limits", "Values"]) {
      const rows = rowsOf(heading).slice(1);
      expect(rows.length).toBeGreaterThan(5);
      for (const [what, , code, file] of rows)
        expect(codeIn(file!), what).toContain(code!.replaceAll("`", ""));
    }
  });

  it("names a test for each rule of what must fit together, and of who sees what", () => {
    const rows = [
      ...rowsOf("What must fit together").slice(1),
      ...rowsOf("Who sees and changes what").slice(1),
    ];
    for (const row of rows) expect(namedTestsIn(row.at(-1)!), row[0]).toHaveLength(1);
    expect(namedTestsIn(page).flatMap((test) => faultOf(test, "") ?? [])).toEqual([]);
  });

  it("names every host from which a page may load a frame", () => {
    const hosts = sourceFiles.flatMap((file) =>
      [...readSource(file).matchAll(/"https:\/\/(player\.[\w.]+)"/g)].map(([, host]) => host!),
    );
    expect(hosts).not.toEqual([]);
    for (const host of hosts) expect(part("What the site talks to")).toContain(host);
  });

  it("lists every task", () => {
    const listed = part("What costs much").match(/app\/[\w/-]+\.task\.server\.ts/g)!;
    const tasks = sourceFiles.filter((file) => file.endsWith(".task.server.ts"));
    expect(listed.sort()).toEqual(tasks.sort());
  });

  it("lists every upload", () => {
    const uploads = expressHandlers
      .filter(
        ({ method, path }) =>
          method === "post" && (path.endsWith("/fil") || path.startsWith("/sekretariat/lektioner/")),
      )
      .map(({ path }) => path);
    const listed = rowsOf("Files that can be uploaded").slice(1);
    expect(listed.map(([address]) => address).sort()).toEqual(uploads.sort());
  });

  it("lists every file that draws random numbers, seals or uses a key", () => {
    const listed = part("Keys and algorithms").match(/app\/[\w/.-]+\.ts/g)!;
    const imports =
      /import \{[^}]*\b(?:createCipheriv|createHmac|hkdfSync|randomBytes|randomInt)\b[^}]*\} from "node:crypto"/;
    expect(listed.sort()).toEqual(filesWith(imports).sort());
  });

  it("gives each table one level", () => {
    const tables = sourceFiles
      .filter((file) => file.startsWith("db/schema/"))
      .flatMap((file) =>
        [...readSource(file).matchAll(/sqliteTable\(\s*"([a-z_]+)"/g)].map(([, name]) => name!),
      );
    const levels = ["secret", "sensitive", "personal", "open"];
    const rows = rowsOf("Data, by how sensitive it is");
    expect(rows.slice(1, 5).map(([level]) => level)).toEqual(levels);
    const listed = rows.slice(-4);
    expect(listed.map(([level]) => level)).toEqual(levels);
    expect(listed.flatMap(([, names]) => names!.split(", ")).sort()).toEqual(tables.sort());
  });

  it("lists every message of the log", () => {
    const messages = sourceFiles.flatMap((file) =>
      [...readSource(file).matchAll(/\blog\.(?:info|warn|error)\([^;]*?"([^"]+)",?\s*\)/g)].map(
        ([, text]) => text!,
      ),
    );
    const listed = [...part("Logs").matchAll(/“([^”]+)”/g)].map(([, text]) => text!);
    expect(listed.sort()).toEqual([...new Set(messages)].sort());
  });
});
