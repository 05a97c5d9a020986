/** What the inspection warns of, and what went wrong in a package as its evidence tells it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageContent } from "../../../app/elearning/kinds/package/content.ts";
import { packageEvidence } from "../../../app/elearning/kinds/package/evidence.ts";
import { createFaultKeeper } from "../../../app/elearning/kinds/package/faults.ts";
import { inspectPackage } from "../../../app/elearning/kinds/package/inspection/inspect.server.ts";
import { outsideHosts } from "../../../app/elearning/kinds/package/inspection/outside-hosts.ts";
import { packageLimits } from "../../../app/elearning/kinds/package/package-limits.server.ts";
import {
  type Edition,
  editions,
  type Files,
  large,
  manifest,
  onLeaving,
  ownWindow,
  small,
  storing,
  zip,
} from "./sample-packages.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ddh-zip-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const warningsOf = async (files: Files) =>
  (await inspectPackage(await zip(join(folder, "pakke.zip"), files), packageLimits())).warnings;
const packageWith = (page: string, edition: Edition = "1.2"): Files => ({
  "imsmanifest.xml": manifest({ edition }),
  "index.html": page,
});

describe("a package has a warning", () => {
  it("of nothing when it reports, also as its page is left", async () => {
    for (const files of [...editions.map((edition) => small(edition)), large(), onLeaving(), storing()])
      expect(await warningsOf(files)).toEqual([]);
  });

  it("when its first page opens a window, not when another of its files may", async () => {
    expect(await warningsOf(ownWindow())).toEqual([{ what: "own-window" }]);
    const help = { ...small(), "hjaelp.js": "window.open('https://hjaelp.eksempel.dk/')" };
    expect(await warningsOf(help)).toEqual([]);
  });

  it("when nothing reports, but not when SCORM 1.2 ends the part, which completes it", async () => {
    expect(await warningsOf(packageWith("<h1>Hej</h1>"))).toEqual([{ what: "no-calls" }]);
    expect(await warningsOf(packageWith("API.LMSInitialize('')"))).toEqual([{ what: "no-status" }]);
    expect(await warningsOf(packageWith("API.LMSInitialize(''); API.LMSFinish('')"))).toEqual([]);
    const ends = "API_1484_11.Initialize(''); API_1484_11.Terminate('')";
    expect(await warningsOf(packageWith(ends, "2004 4th Edition"))).toEqual([{ what: "no-status" }]);
  });

  it("that names every host, however many they are", async () => {
    const names = Array.from({ length: 12 }, (_, at) => `sted${at}.eksempel.dk`);
    const scripts = names.map((name) => `<script src="https://${name}/a.js"></script>`);
    expect(await warningsOf({ ...small(), "index.html": small()["index.html"] + scripts.join("") })).toEqual([
      { what: "outside-hosts", name: names.join(", "), count: 12 },
    ]);
  });

  it("that names the hosts from which it loads what is blocked", async () => {
    const page = `${small()["index.html"]}<script src="https://cdn.eksempel.dk/a.js"></script><img src=//billeder.eksempel.dk/b.png>`;
    expect(await warningsOf({ ...small(), "index.html": page })).toEqual([
      { what: "outside-hosts", name: "cdn.eksempel.dk, billeder.eksempel.dk", count: 2 },
    ]);
  });
});

it.each<[string, string[]]>([
  ['<iframe width="5" src="https://www.youtube.com/embed/x"></iframe>', ["www.youtube.com"]],
  ['"<iframe src=\\"https://www.youtube.com/embed/x\\">"', ["www.youtube.com"]],
  ["<link rel='stylesheet' href='//fonts.eksempel.dk/css'>", ["fonts.eksempel.dk"]],
  ['@import url("https://fonts.eksempel.dk/css");', ["fonts.eksempel.dk"]],
  ["body { background: url(//billeder.eksempel.dk/a.png) }", ["billeder.eksempel.dk"]],
  ['fetch("https://api.eksempel.dk/x")', ["api.eksempel.dk"]],
  ['request.open("GET", "https://api.eksempel.dk/x")', ["api.eksempel.dk"]],
  ['new WebSocket("wss://api.eksempel.dk/x")', ["api.eksempel.dk"]],
  ["new EventSource('https://api.eksempel.dk/x')", ["api.eksempel.dk"]],
  ['var s = document.createElement("script"); s.src = "https://js.eksempel.dk/x.js"', ["js.eksempel.dk"]],
  ['$.getJSON("https://api.eksempel.dk/x")', ["api.eksempel.dk"]],
  ['navigator.sendBeacon("https://api.eksempel.dk/x")', ["api.eksempel.dk"]],
  ['import a from "https://moduler.eksempel.dk/a.js"', ["moduler.eksempel.dk"]],
  ['import("https://moduler.eksempel.dk/a.js")', ["moduler.eksempel.dk"]],
  ['<object data="https://gammelt.eksempel.dk/a.swf"></object>', ["gammelt.eksempel.dk"]],
  ['<video poster="https://billeder.eksempel.dk/a.png"></video>', ["billeder.eksempel.dk"]],
  ['<script src="https://cdn.example.org/a.js"></script>', ["cdn.example.org"]],
  ['<iframe src="https://player.vimeo.com/video/1"></iframe>', []],
  ['frame.src = "https://player.vimeo.com/video/1"', []],
  ['<a href="https://www.borger.dk/">Borger.dk</a>', []],
  ['<link href="https://www.borger.dk/" rel="canonical">', []],
  ['<link rel="preconnect" href="https://fonts.eksempel.dk">', []],
  ['window.open("https://www.borger.dk/")', []],
  ['<html xmlns="http://www.w3.org/1999/xhtml">', []],
  ['<script src="js/a.js"></script><img src="http://localhost/x">', []],
])("%s loads from %j", (text, hosts) => {
  expect(outsideHosts(text)).toEqual(hosts);
});

it("a page of a megabyte of unfinished elements is read at once", () => {
  expect(outsideHosts("<img ".repeat(200_000))).toEqual([]);
});

it("a package that was inspected when there were other warnings is still one", () => {
  const stored = {
    ...{ standard: "SCORM 1.2", edition: null, title: null, items: [], files: 1, bytes: 1, reports: null },
    warnings: [{ what: "unload" }, { what: "no-status" }],
    ...{ folder: "a".repeat(32), rule: "either" },
  };
  expect(packageContent.parse(stored).warnings).toEqual([{ what: "no-status" }]);
});

it("what went wrong is kept once with the part, and told in order of time; what is damaged is passed over", () => {
  let changes = 0;
  const first = createFaultKeeper({}, () => (changes += 1));
  expect(first.elements()).toEqual({});
  first.keep("silent", "");
  const faults = createFaultKeeper(first.elements(), () => (changes += 1));
  for (const text of ["x is not defined", "x is not defined", "y".repeat(1000)]) faults.keep("error", text);
  expect(changes).toBe(3);
  const content = packageContent.parse({
    ...{ standard: "SCORM 1.2", edition: null, title: null, files: 1, bytes: 1, reports: null, warnings: [] },
    ...{ items: [], folder: "a".repeat(32), rule: "either" },
  });
  const state = { item: "del-1", reports: [], success: "unknown", doneAt: null };
  const told = packageEvidence(content, [
    { ...state, faults: Object.values(faults.elements())[0]! },
    { ...state, faults: '[{"at":"i går"},7,null]' },
    { ...state, faults: "{" },
    { ...state, faults: null },
  ]);
  expect(told.faults.map(({ what, text }) => [what, text.length])).toEqual([
    ["silent", 0],
    ["error", 16],
    ["error", 300],
  ]);
});
