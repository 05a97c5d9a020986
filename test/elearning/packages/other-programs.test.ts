/** Packages as other programs write them: names of files in every character set, and manifests as they come. Each is found, or refused as what it is. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentHost, env } from "../../../app/base/env.server.ts";
import { closeTasks } from "../../../app/base/tasks/tasks.server.ts";
import { inspectPackage } from "../../../app/elearning/kinds/package/inspection/inspect.server.ts";
import { packageLimits } from "../../../app/elearning/kinds/package/package-limits.server.ts";
import { packagesFolder, storePackage } from "../../../app/elearning/kinds/package/store.server.ts";
import { contentListener } from "../../../app/server/content-host.server.ts";
import { lyingZip, type ZippedFile } from "../../hostile-files/lying-zip.ts";
import { manifest } from "./sample-packages.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-zip-"));
  env.DATA_DIR = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(closeTasks);

const caseOf = (name: string) => join(import.meta.dirname, "cases", name);
const page = Buffer.from("<script>LMSInitialize(''); lesson_status</script>");

function written(...files: ZippedFile[]): string {
  const path = join(folder, "pakke.zip");
  writeFileSync(path, lyingZip(files));
  return path;
}
const withManifest = (text: string, ...files: ZippedFile[]): string =>
  written({ name: "imsmanifest.xml", content: Buffer.from(text) }, ...files);
const inspect = (path: string) => inspectPackage(path, packageLimits());
const part = (href: string) => manifest({ items: [{ id: "del-1", href }] });

async function storedFolder(path: string): Promise<string> {
  const stored = await storePackage(path, "anna");
  if ("errors" in stored) throw new Error(stored.errors[0]!.what);
  return stored.folder;
}

/** The status with which the packages' host answers an address. */
async function statusOf(address: string): Promise<number> {
  const server = createServer(contentListener("/entry.js", (_request, _response, next) => next())).listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const asked = get({ port, path: address, headers: { Host: contentHost! } });
  const [{ statusCode }] = await once(asked, "response");
  server.close();
  server.closeAllConnections();
  return statusCode;
}

describe("a package as it was sent", () => {
  it.each(["win1252", "cp850", "macintosh"])(
    "has its title where the manifest is in %s and does not say so",
    async (set) => {
      const index = { name: "index.html", content: page };
      const text = manifest({ title: "Rødgrød på Ærø" });
      for (const xml of [text, text.replace(' encoding="UTF-8"', "")]) {
        const content = iconv.encode(xml, set);
        expect(await inspect(written({ name: "imsmanifest.xml", content }, index))).toMatchObject({
          errors: [],
          title: "Rødgrød på Ærø",
        });
      }
    },
  );

  it.each([
    ["c-cp850.zip", "prøve.html"],
    ["c-cp850-asset.zip", "index.html"],
    ["c-nfd.zip", "krå.html"],
    ["c-case.zip", "Index.HTML"],
    ["c-dot.zip", "index.html"],
    ["c-launchq.zip", "index.html?lang=da&x=1"],
  ])("has all its files, and opens as it says: %s", async (name, href) => {
    const { items, warnings, errors } = await inspect(caseOf(name));
    expect([items.map((item) => item.href), warnings, errors]).toEqual([[href], [], []]);
    const stored = await storedFolder(caseOf(name));
    const { pathname } = new URL(`http://x/pakker/${stored}/${href}`);
    expect(await statusOf(pathname)).toBe(200);
  });

  it("has the pictures that its pages name, however they write them", async () => {
    const stored = await storedFolder(caseOf("c-cp850-asset.zip"));
    for (const name of ["blåbær.png", "grød.png", "Blåbær.PNG", "blåbær.png".normalize("NFD")])
      expect(await statusOf(`/pakker/${stored}/${encodeURIComponent(name)}`), name).toBe(200);
    expect(await statusOf(`/pakker/${stored}/andet.png`)).toBe(404);
    expect(await statusOf(`/pakker/${stored}/%E6.png`)).toBe(400);
  });

  it("may have an identifier twice: both parts open", async () => {
    const { items, errors } = await inspect(caseOf("c-sameid.zip"));
    expect([items.map(({ title }) => title), errors]).toEqual([["A", "B"], []]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });
});

describe("the names of a zip", () => {
  const names = ["prøve.html", "Øvelse på å.png", "mappe/blåbærgrød.png", "æble.js"];
  const inSet = (set: string): ZippedFile[] =>
    names.map((name) => ({ name: iconv.encode(name, set), content: page, isMarked: false }));
  const unmarked = (name: string | Buffer): ZippedFile => ({ name, content: page, isMarked: false });

  it.each<[string, ZippedFile[]]>([
    ["marked as UTF-8", names.map((name) => ({ name, content: page }))],
    ["of UTF-8 without the mark", names.map(unmarked)],
    ["of macOS, with å as two characters", names.map((name) => unmarked(name.normalize("NFD")))],
    ["of MS-DOS, as Windows writes them", inSet("cp850")],
    ["of Windows", inSet("win1252")],
    ["of older Macintosh", inSet("macintosh")],
    [
      "of MS-DOS that are marked as UTF-8 all the same",
      inSet("cp850").map((file) => ({ ...file, isMarked: true })),
    ],
    [
      "with the name in UTF-8 beside",
      names.map((name) => ({ ...unmarked(name.replace(/[^a-z./ ]/gi, "_")), unicodeName: name })),
    ],
    ["with backslashes", names.map((name) => unmarked(name.replace("/", "\\")))],
    ["that begin with a detour", names.map((name) => unmarked(`./${name}`))],
  ])("%s are found", async (_what, files) => {
    const text = part("pr%C3%B8ve.html").replace(
      "</resource>",
      `${names.map((name) => `<file href="${name}"/>`).join("")}</resource>`,
    );
    const path = withManifest(text, ...files);
    const { warnings, errors } = await inspect(path);
    expect([warnings, errors]).toEqual([[], []]);
    const stored = await storedFolder(path);
    for (const name of names) expect(await statusOf(`/pakker/${stored}/${encodeURI(name)}`), name).toBe(200);
  });

  it("are the same file when only capitals or composed letters differ, and are refused", async () => {
    for (const other of ["KRÅ.html", "krå.html".normalize("NFD"), "./krå.html"]) {
      const path = withManifest(part("krå.html"), { name: "krå.html" }, { name: other });
      expect((await inspect(path)).errors, other).toMatchObject([{ what: "duplicate" }]);
    }
  });

  it("of the manifest itself may be in capitals", async () => {
    const path = written(
      { name: "IMSMANIFEST.XML", content: Buffer.from(part("INDEX.htm")) },
      { name: "index.HTM", content: page },
    );
    expect((await inspect(path)).errors).toEqual([]);
  });

  it("as earlier versions unpacked them are still found", async () => {
    const stored = await storedFolder(caseOf("c-dot.zip"));
    writeFileSync(join(packagesFolder(), stored, "Stor.HTML"), "x");
    expect(readdirSync(join(packagesFolder(), stored))).toContain("Stor.HTML");
    expect(await statusOf(`/pakker/${stored}/Stor.HTML`)).toBe(200);
  });

  it("lead to no other folder than that of the package", async () => {
    const stored = await storedFolder(caseOf("c-dot.zip"));
    writeFileSync(join(packagesFolder(), "unpacking", "hemmelig.txt"), "x");
    expect(existsSync(join(packagesFolder(), "unpacking", "hemmelig.txt"))).toBe(true);
    for (const path of ["../unpacking/hemmelig.txt", "%2e%2e/unpacking/hemmelig.txt", "../../ddh.sqlite"])
      expect(await statusOf(`/pakker/${stored}/${path}`), path).not.toBe(200);
  });
});

describe("a manifest", () => {
  it.each([
    ["index.html", "?x=1", "index.html?x=1"],
    ["index.html", "x=1&y=2", "index.html?x=1&y=2"],
    ["index.html?lang=da", "&x=1", "index.html?lang=da&x=1"],
    ["index.html?", "x=1", "index.html?x=1"],
    ["index.html#side2", "?x=1", "index.html?x=1#side2"],
    ["index.html?lang=da#side2", "x=1#side3", "index.html?lang=da&x=1#side2"],
    ["index.html", "#side2", "index.html#side2"],
    ["index.html?tilbage=../../x", "", "index.html?tilbage=../../x"],
    ["a/./../index.html", "", "index.html"],
    ["INDEX.html", "", "INDEX.html"],
    ["50%.html", "x=1", "50%25.html?x=1"],
    ["a%20b.html", "", "a%2520b.html"],
    ["hvad?.html", "", "hvad%3F.html"],
  ])("that opens %s with the parameters %s opens %s", async (href, parameters, opened) => {
    const text = part(href.replaceAll("&", "&amp;")).replace(
      "<item ",
      `<item parameters="${parameters.replaceAll("&", "&amp;")}" `,
    );
    const files = ["index.html", "50%.html", "a%20b.html", "hvad?.html"].map((name) => ({
      name,
      content: page,
    }));
    const path = withManifest(text, ...files);
    const { items, errors } = await inspect(path);
    expect([items.map((item) => item.href), errors]).toEqual([[opened], []]);
    // Only what needs signs of its own has to be opened to be sure.
    if (!opened.includes("%")) return;
    const stored = await storedFolder(path);
    const { pathname } = new URL(`http://x/pakker/${stored}/${opened}`);
    expect(await statusOf(pathname)).toBe(200);
  });

  it.each(["../index.html", "a/../../index.html", "%2e%2e/index.html", "/index.html"])(
    "that opens %s is refused",
    async (href) => {
      const path = withManifest(part(href), { name: "index.html", content: page });
      expect((await inspect(path)).errors).toMatchObject([{ what: "outside" }]);
    },
  );

  const three = [
    { id: "a", href: "index.html" },
    { id: "b", href: "index.html" },
    { id: "c", href: "index.html", type: "asset" as const },
  ];
  const hiding = (...ids: string[]) =>
    ids.reduce(
      (text, id) => text.replace(`<item identifier="${id}"`, `<item isvisible="false" identifier="${id}"`),
      manifest({ items: three }),
    );

  it("may hide parts, which then neither show nor count, but not all that report", async () => {
    const file = { name: "index.html", content: page };
    const one = await inspect(withManifest(hiding("b"), file));
    expect(one.items.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(one.warnings).toContainEqual({ what: "hidden-parts", count: 1 });
    const all = await inspect(withManifest(hiding("a", "b"), file));
    expect(all.items.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("that gives one identifier to two files is refused", async () => {
    const text = part("index.html").replace(
      "</resources>",
      '<resource identifier="r-del-1" type="webcontent" adlcp:scormtype="sco" href="andet.html"/></resources>',
    );
    const files = ["index.html", "andet.html"].map((name) => ({ name, content: page }));
    expect((await inspect(withManifest(text, ...files))).errors).toEqual([
      { what: "same-identifier", name: "r-del-1" },
    ]);
  });
});
