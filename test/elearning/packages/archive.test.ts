import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { inspectPackage as inspect } from "../../../app/elearning/kinds/package/inspection/inspect.server.ts";
import { packageLimits } from "../../../app/elearning/kinds/package/package-limits.server.ts";
import { storePackage, packagesFolder } from "../../../app/elearning/kinds/package/store.server.ts";
import { env } from "../../../app/base/env.server.ts";
import {
  editions,
  type Files,
  hostile,
  large,
  manifest,
  nonsense,
  onLeaving,
  small,
  zip,
} from "./sample-packages.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-zip-"));
  env.DATA_DIR = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true }));

const inspectPackage = (path: string) => inspect(path, packageLimits());
const zipped = (files: Files, name = "pakke.zip") => zip(join(folder, name), files);
const errorOf = async (path: string) => {
  const stored = await storePackage(path, "anna");
  return "errors" in stored ? stored.errors[0]! : null;
};
const filesLeft = () =>
  existsSync(packagesFolder())
    ? readdirSync(packagesFolder(), { recursive: true }).filter((name) => name !== "unpacking")
    : [];

/** A zip with names that the zip library refuses to write: replaced in the file by names of the same length. */
async function renamed(files: Files, from: string, to: string): Promise<string> {
  const path = await zipped(files);
  const bytes = readFileSync(path).toString("latin1").replaceAll(from, to);
  writeFileSync(path, Buffer.from(bytes, "latin1"));
  return path;
}

describe("a package", () => {
  it.each(editions)("of SCORM %s is recognised and unpacked completely", async (edition) => {
    const path = await zipped(small(edition));
    const content = await inspectPackage(path);
    expect(content).toMatchObject({
      standard: edition === "1.2" ? "SCORM 1.2" : "SCORM 2004",
      edition: edition.replace("2004 ", ""),
      title: "Lille pakke",
      items: [{ id: "del-1", title: "del-1", href: "index.html", type: "sco" }],
      reports: { status: "either" },
      errors: [],
    });
    const stored = await storePackage(path, "anna");
    if ("errors" in stored) throw new Error(stored.errors[0]!.what);
    expect(readdirSync(join(packagesFolder(), stored.folder)).sort()).toEqual([
      "imsmanifest.xml",
      "index.html",
    ]);
  });

  it.each([
    ["large", large()],
    ["that reports on leaving", onLeaving()],
    ["hostile", hostile("http://localhost:3000")],
    ["of nonsense", nonsense()],
  ])("%s is taken: what it does is contained where it runs", async (_what, files) => {
    expect(await errorOf(await zipped(files))).toBeNull();
  });

  it("of Rise shows at which percentage it reports which status", async () => {
    const rise = {
      ...small(),
      "scormcontent/index.html": `<script>var settings = {"reporting":"passed-incomplete","completionPercentage":75};</script>`,
    };
    expect((await inspectPackage(await zipped(rise))).reports).toEqual({
      by: "rise",
      status: "passed",
      percent: 75,
      test: false,
    });
  });

  it("has its parts under the headings of the manifest, which open nothing themselves", async () => {
    const items = [
      { id: "velkommen", href: "index.html" },
      { id: "sorter", href: "index.html", heading: "Affald" },
    ];
    const read = await inspectPackage(await zipped({ ...small(), "imsmanifest.xml": manifest({ items }) }));
    expect(read.items.map(({ id, heading }) => [id, heading])).toEqual([
      ["velkommen", undefined],
      ["sorter", "Affald"],
    ]);
  });

  it("with a mastery score is passed at that score", async () => {
    const files = {
      ...small(),
      "imsmanifest.xml": manifest({ within: "<adlcp:masteryscore>80</adlcp:masteryscore>" }),
    };
    const { reports, items } = await inspectPackage(await zipped(files));
    expect(reports).toMatchObject({ by: "mastery", percent: 80 });
    expect(items[0]!.given).toEqual({ "cmi.student_data.mastery_score": "80" });
  });

  it.each([["101"], ["-5"], ["mange"]])(
    "with a mastery score of %s is taken as if it had none",
    async (mark) => {
      const within = `<adlcp:masteryscore>${mark}</adlcp:masteryscore>`;
      const { reports, items } = await inspectPackage(
        await zipped({ ...small(), "imsmanifest.xml": manifest({ within }) }),
      );
      expect([reports?.by, items[0]!.given]).toEqual(["calls", {}]);
    },
  );

  it("of SCORM 2004 has its objectives and thresholds set for the part", async () => {
    const within = `<imsss:sequencing><imsss:objectives>
      <imsss:primaryObjective objectiveID="alt" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective>
      <imsss:objective objectiveID="spil"/></imsss:objectives></imsss:sequencing><adlcp:completionThreshold>0.75</adlcp:completionThreshold>`;
    const edition = "2004 3rd Edition" as const;
    const { items } = await inspectPackage(
      await zipped({ ...small(edition), "imsmanifest.xml": manifest({ edition, within }) }),
    );
    expect(items[0]!.given).toEqual({
      "cmi.scaled_passing_score": "0.8",
      "cmi.completion_threshold": "0.75",
      "cmi.objectives.0.id": "alt",
      "cmi.objectives.1.id": "spil",
    });
  });

  it("has its title cut to the longest that a page can show", async () => {
    const title = "Titel".repeat(1000);
    const inspection = await inspectPackage(
      await zipped({ ...small(), "imsmanifest.xml": manifest({ title }) }),
    );
    expect(inspection.title).toHaveLength(201);
  });

  it("that seems to report nothing is accepted with a warning", async () => {
    const { warnings, errors } = await inspectPackage(
      await zipped({ "imsmanifest.xml": manifest(), "index.html": "<h1>Hej</h1>" }),
    );
    expect([warnings.map(({ what }) => what), errors]).toEqual([["no-calls"], []]);
  });

  it("is accepted with a list of missing files when it can start without them", async () => {
    const files = { ...small() };
    files["imsmanifest.xml"] = manifest().replace('<file href="index.html"/>', '<file href="billede.png"/>');
    expect((await inspectPackage(await zipped(files))).warnings).toContainEqual({
      what: "missing-file",
      name: "billede.png",
      count: 1,
    });
  });
});

const index = { "index.html": "" };
const manyFiles = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `d${n}`, href: "index.html" }));
const zipBomb = `<?xml version="1.0"?><!DOCTYPE manifest [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><manifest>&b;</manifest>`;

describe("an invalid package is refused with a reason, and leaves no files", () => {
  it.each<[string, string, Files]>([
    ["without a manifest", "no-manifest", index],
    [
      "with its manifest in a folder",
      "in-folder",
      { "kursus/imsmanifest.xml": manifest(), "kursus/index.html": "" },
    ],
    ["in another zip", "nested", { "kursus.zip": "PK" }],
    ["of cmi5", "not-taken", { "cmi5.xml": "<courseStructure/>", ...index }],
    ["of xAPI", "not-taken", { "tincan.xml": "<tincan/>", ...index }],
    ["of AICC", "not-taken", { "kursus.au": "", "kursus.crs": "", ...index }],
    [
      "with a manifest that is no XML",
      "not-xml",
      { "imsmanifest.xml": "<manifest><a></manifest>", ...index },
    ],
    ["with an entity bomb", "entities", { "imsmanifest.xml": zipBomb, ...index }],
    ["with another kind of manifest", "no-scorm", { "imsmanifest.xml": "<manifest/>", ...index }],
    ["without parts", "no-parts", { "imsmanifest.xml": manifest({ items: [] }), ...index }],
    [
      "where nothing reports",
      "no-reporting",
      { "imsmanifest.xml": manifest({ items: [{ id: "a", href: "index.html", type: "asset" }] }), ...index },
    ],
    ["without the file it begins with", "missing-launch", { "imsmanifest.xml": manifest() }],
    [
      "that begins on the net",
      "elsewhere",
      { "imsmanifest.xml": manifest({ items: [{ id: "a", href: "https://example.invalid/" }] }), ...index },
    ],
    [
      "with more parts than a page can hold",
      "many-parts",
      { "imsmanifest.xml": manifest({ items: manyFiles(201) }), ...index },
    ],
    ["with a path too long for a disk", "name", { ...small(), [`${"mappe/".repeat(170)}fil`]: "" }],
    ["with two names that differ in case only", "duplicate", { ...small(), "INDEX.html": "" }],
    ["with a file where a folder is", "duplicate", { ...small(), a: "", "a/b": "" }],
    ["with a gigabyte of nothing, packed", "ratio", { ...small(), nul: Buffer.alloc(50_000_000) }],
  ])("a zip %s", async (_what, error, files) => {
    expect(await errorOf(await zipped(files))).toMatchObject({ what: error });
    expect(filesLeft()).toEqual([]);
  });

  it.each([
    ["../", "aa/bb.html", "../bb.html"],
    ["an absolute name", "aa/bb.html", "/a/bb.html"],
    ["a drive", "aa/bb.html", "C:/bb.html"],
  ])("a zip with %s", async (_what, from, to) => {
    expect(await errorOf(await renamed({ ...small(), [from]: "x" }, from, to))).toMatchObject({
      what: "outside",
      name: to,
    });
    expect(filesLeft()).toEqual([]);
  });

  it("a zip with a symbolic link", async () => {
    const made = new ZipFile();
    for (const [name, content] of Object.entries(small()))
      made.addBuffer(Buffer.from(content as string), name);
    made.addBuffer(Buffer.from("/etc/passwd"), "link", { mode: 0o120777 });
    made.end();
    const chunks: Buffer[] = [];
    for await (const chunk of made.outputStream) chunks.push(chunk as Buffer);
    const path = join(folder, "link.zip");
    writeFileSync(path, Buffer.concat(chunks));
    expect(await errorOf(path)).toEqual({ what: "link", name: "link" });
  });

  it("a zip that is truncated, not a zip, or has a password", async () => {
    const path = await zipped(small());
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length - 40));
    expect(await errorOf(path)).toEqual({ what: "cut-off" });
    writeFileSync(path, "ikke en zip");
    expect(await errorOf(path)).toEqual({ what: "no-zip" });
    const locked = Buffer.from(bytes);
    for (let at = locked.indexOf("PK\u0001\u0002"); at >= 0; at = locked.indexOf("PK\u0001\u0002", at + 4))
      locked[at + 8]! |= 1;
    writeFileSync(path, locked);
    expect(await errorOf(path)).toMatchObject({ what: "encrypted" });
  });

  it("a zip with a file longer than it states", async () => {
    const path = await zip(join(folder, "lies.zip"), { ...small(), "lang.bin": "x".repeat(5000) });
    const bytes = readFileSync(path);
    const at = bytes.lastIndexOf("lang.bin") - 46;
    bytes.writeUInt32LE(10, at + 24);
    writeFileSync(path, bytes);
    expect(await errorOf(path)).toMatchObject({ what: "ratio" });
    expect(filesLeft()).toEqual([]);
  });

  it("more files or bytes than the settings allow", async () => {
    const { PACKAGE_MAX_FILES, PACKAGE_MAX_MB } = env;
    const path = await zip(
      join(folder, "many.zip"),
      { ...small(), "stor.bin": Buffer.alloc(1_500_000, "abc") },
      false,
    );
    try {
      env.PACKAGE_MAX_FILES = 2;
      expect(await errorOf(path)).toEqual({ what: "too-many", count: 3 });
      Object.assign(env, { PACKAGE_MAX_FILES, PACKAGE_MAX_MB: 1 });
      expect(await errorOf(path)).toEqual({ what: "too-large" });
    } finally {
      Object.assign(env, { PACKAGE_MAX_FILES, PACKAGE_MAX_MB });
    }
  });
});

it("is refused when a file does not match its checksum", async () => {
  const path = await zipped(small("1.2"));
  const bytes = readFileSync(path);
  const inList = bytes.indexOf("PK\u0001\u0002", 0, "latin1") + 16;
  bytes.writeUInt32LE((bytes.readUInt32LE(inList) ^ 1) >>> 0, inList);
  writeFileSync(path, bytes);
  expect(await errorOf(path)).toEqual({ what: "cut-off" });
  expect(filesLeft()).toEqual([]);
});

describe("the operator's command", () => {
  it("prints the inspection as JSON, also for an invalid package, and needs none of the site's settings", async () => {
    const inspectedJson = (path: string) =>
      JSON.parse(
        execFileSync(process.execPath, ["--import", "tsx", "app/ops/ddh.ts", "inspect-package", path], {
          encoding: "utf8",
          env: { PATH: process.env.PATH, NODE_ENV: "test" },
        }),
      );
    expect(inspectedJson(await zipped(small("2004 3rd Edition")))).toMatchObject({
      standard: "SCORM 2004",
      edition: "3rd Edition",
      items: [{ id: "del-1", title: "del-1", href: "index.html", type: "sco" }],
      warnings: [],
      errors: [],
    });
    expect(inspectedJson(await zipped(index))).toMatchObject({
      standard: null,
      errors: ["Zip-filen er ikke en SCORM-pakke, for imsmanifest.xml mangler."],
    });
  });
});
