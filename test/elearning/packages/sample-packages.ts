/** Sample packages for tests and proofs, each created when needed. */
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

export type Files = Record<string, string | Buffer>;

export type Edition = "1.2" | "2004 2nd Edition" | "2004 3rd Edition" | "2004 4th Edition";
export const editions: readonly Edition[] = [
  "1.2",
  "2004 2nd Edition",
  "2004 3rd Edition",
  "2004 4th Edition",
];

interface Wishes {
  edition?: Edition;
  title?: string;
  /** Its parts and their pages; one page by default. */
  items?: { id: string; href: string; type?: "sco" | "asset"; title?: string; heading?: string }[];
  /** XML within its one item, for instance a mastery score. */
  within?: string;
}

const versions: Record<Edition, string> = {
  "1.2": "1.2",
  "2004 2nd Edition": "CAM 1.3",
  "2004 3rd Edition": "2004 3rd Edition",
  "2004 4th Edition": "2004 4th Edition",
};

/** A manifest as the standard defines it. */
export function manifest({
  edition = "1.2",
  title = "Lille pakke",
  items,
  within = "",
}: Wishes = {}): string {
  const old = edition === "1.2";
  const parts = items ?? [{ id: "del-1", href: "index.html" }];
  const [ns, cp, kind] = old
    ? [
        "http://www.adlnet.org/xsd/adlcp_rootv1p2",
        "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        "scormtype",
      ]
    : ["http://www.adlnet.org/xsd/adlcp_v1p3", "http://www.imsglobal.org/xsd/imscp_v1p1", "scormType"];
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" version="1" xmlns="${cp}" xmlns:adlcp="${ns}" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema><schemaversion>${versions[edition]}</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>${title}</title>
${parts.map((part) => headed(part, `<item identifier="${part.id}" identifierref="r-${part.id}"><title>${part.title ?? part.id}</title>${within}</item>`)).join("\n")}
  </organization></organizations>
  <resources>
${parts.map(({ id, href, type = "sco" }) => `    <resource identifier="r-${id}" type="webcontent" adlcp:${kind}="${type}" href="${href}"><file href="${href}"/></resource>`).join("\n")}
  </resources>
</manifest>`;
}

/** An item under an item of its own that opens nothing, where the part has a heading. */
const headed = ({ id, heading }: { id: string; heading?: string }, item: string) =>
  heading ? `<item identifier="h-${id}"><title>${heading}</title>${item}</item>` : item;

/** Finds the API as the standards require, and uses either version. */
export const packageScript = `
function find(name) { for (var w = window, i = 0; i < 10; i++, w = w.parent) { try { if (w[name]) return w[name]; } catch (e) { return null; } if (w.parent === w) return null; } }
var old = find("API"), api = old || find("API_1484_11");
var names = old
  ? { status: "cmi.core.lesson_status", place: "cmi.core.lesson_location", kept: "cmi.suspend_data", score: "cmi.core.score.raw", exit: "cmi.core.exit", id: "cmi.core.student_id", entry: "cmi.core.entry" }
  : { status: "cmi.completion_status", place: "cmi.location", kept: "cmi.suspend_data", score: "cmi.score.raw", exit: "cmi.exit", id: "cmi.learner_id", entry: "cmi.entry" };
function get(n) { return old ? api.LMSGetValue(names[n] || n) : api.GetValue(names[n] || n); }
function set(n, v) { return old ? api.LMSSetValue(names[n] || n, v) : api.SetValue(names[n] || n, v); }
function begin() { return old ? api.LMSInitialize("") : api.Initialize(""); }
function commit() { return old ? api.LMSCommit("") : api.Commit(""); }
function finish() { return old ? api.LMSFinish("") : api.Terminate(""); }
function fault() { return old ? api.LMSGetLastError() : api.GetLastError(); }
`;

/** A page that uses either version of the API, with this body and then this script. */
export const packagePage = (script: string, body = "") =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Pakke</title><script>${packageScript}</script></head><body>${body}<script>${script}</script></body></html>`;

/** A small package: it stores a location, can be completed, and shows what it was given on resuming. */
export const small = (edition: Edition = "1.2", more: Wishes = {}): Files => ({
  "imsmanifest.xml": manifest({ edition, ...more }),
  "index.html": packagePage(
    `begin(); var shown = document.getElementById("shown");
function show() { shown.textContent = get("place"); document.getElementById("entry").textContent = get("entry"); document.getElementById("kept").textContent = get("kept").length; }
show();
function step(n) { set("place", "side-" + n); set("kept", "x".repeat(n * 10)); commit(); show(); }
function quiet(n) { set("place", "side-" + n); show(); }
function done(word) { if (!old && word !== "completed") set("cmi.success_status", word); set("status", old ? word : "completed"); set("score", "90"); commit(); }`,
    `<h1>Lille pakke</h1><p id="shown"></p><p id="entry"></p><p id="kept"></p>
<button onclick="step(3)">Side 3</button><button onclick="quiet(5)">Side 5</button><button onclick="done('completed')">Færdig</button><button onclick="done('passed')">Bestået</button><button onclick="done('failed')">Ikke bestået</button><button onclick="shown.textContent = confirm('Fortsæt?')">Spørg</button><button onclick="finish()">Slut</button>`,
  ),
});

/** Stores far more suspend data than its standard allows, and extends it a little at a time. */
export const large = (edition: Edition = "1.2", size = 900_000): Files => ({
  "imsmanifest.xml": manifest({ edition, title: "Stor pakke" }),
  "index.html": packagePage(
    `begin(); var kept = get("kept"); if (!kept) { kept = ""; var n = 1; while (kept.length < ${size}) { n = (n * 48271) % 2147483647; kept += n.toString(36) + "æ\\u{1F600}"; } }
document.getElementById("kept").textContent = kept.length;
function sum(text) { var h = 0; for (var i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) | 0; return h; }
document.getElementById("sum").textContent = sum(kept);
function grow() { kept += "|" + kept.length; document.getElementById("ok").textContent = set("kept", kept); document.getElementById("kept").textContent = kept.length; document.getElementById("sum").textContent = sum(kept); }
function save() { grow(); commit(); }
function read() { document.getElementById("sum").textContent = sum(get("kept")); }`,
    `<h1>Stor pakke</h1><p id="kept"></p><p id="sum"></p><p id="ok"></p><button onclick="save()">Gem</button><button onclick="grow()">Voks</button><button onclick="read()">Læs</button>`,
  ),
});

/** Reports nothing until the page is left. */
export const onLeaving = (edition: Edition = "1.2"): Files => ({
  "imsmanifest.xml": manifest({ edition, title: "Melder til sidst" }),
  "index.html": packagePage(
    `begin(); var left = false; function leave() { if (left) return; left = true; set("place", "slut"); set("status", "completed"); set("exit", "suspend"); commit(); finish(); }
window.addEventListener("pagehide", leave); window.addEventListener("unload", leave);`,
    "<h1>Melder til sidst</h1>",
  ),
});

/** Tries what a package must not reach, and shows what it got. */
export const hostile = (site: string): Files => ({
  "imsmanifest.xml": manifest({ title: "Fjendtlig" }),
  "sw.js": "self.addEventListener('fetch', function (e) { e.respondWith(new Response('kapret')); });",
  "index.html": packagePage(
    `begin(); var got = [], site = ${JSON.stringify(site)};
function note(what) { got.push(what); document.getElementById("got").textContent = got.join(" "); }
function tried(what, act) { try { if (act()) note(what); } catch (e) {} }
tried("cookie", function () { return /ddh/.test(document.cookie); });
tried("top-page", function () { return top.document.body; });
tried("top-cookie", function () { return /ddh/.test(top.document.cookie); });
tried("top-storage", function () { return top.localStorage; });
document.cookie = "__Host-ddh=plantet; path=/; secure"; document.cookie = "planted=yes; path=/";
var waits = [
  fetch(site + "/min-side", { credentials: "include" }).then(function (r) { return r.text(); }).then(function () { note("fetched"); }),
  fetch(site + "/log-ud", { method: "POST", credentials: "include", mode: "no-cors" }).then(function () { note("posted"); }),
  fetch("https://example.invalid/", { mode: "no-cors" }).then(function () { note("outside"); }),
  navigator.serviceWorker ? navigator.serviceWorker.register("sw.js").then(function () { note("worker"); }) : 0,
  fetch("/koer/gem", { method: "POST", headers: { Authorization: "Bearer a.1.1.1." + "x".repeat(43) }, body: "{}" }).then(function (r) { if (r.status !== 401) note("forged"); })
].map(function (p) { return Promise.resolve(p).catch(function () {}); });
tried("navigated", function () { top.location.href = site + "/log-ud"; return false; });
var form = document.createElement("form"); form.method = "post"; form.action = site + "/sprog"; form.target = "_top"; document.body.append(form); tried("form", function () { form.submit(); return false; });
var frame = document.createElement("iframe"); frame.src = site + "/min-side"; document.body.append(frame);
Promise.all(waits).then(function () { setTimeout(function () { tried("framed", function () { return frame.contentDocument && frame.contentDocument.querySelector("main"); }); set("place", got.join(" ") || "intet"); commit(); document.getElementById("end").textContent = "prøvet"; }, 500); });`,
    `<h1>Fjendtlig</h1><p id="got"></p><p id="end"></p>`,
  ),
});

/** Reports nonsense, and throws. */
export const nonsense = (): Files => ({
  "imsmanifest.xml": manifest({ title: "Sludder" }),
  "index.html": packagePage(
    `begin(); set("status", "fantastisk"); set("score", "mange"); set("cmi.findes.ikke", "1"); api.LMSSetValue(null, undefined); commit(); throw new Error("sludder");`,
    "<h1>Sludder</h1>",
  ),
});

/** Opens its course in a window of its own when asked, which finds the API through what opened it. */
export const ownWindow = (): Files => ({
  "imsmanifest.xml": manifest({ title: "Eget vindue" }),
  "index.html": `<!doctype html><html lang="da"><meta charset="utf-8"><h1>Eget vindue</h1>
<button onclick="var w = window.open('', '_blank', 'width=600,height=500'); w.location = 'kursus.html'">Start</button></html>`,
  "kursus.html": `<!doctype html><html lang="da"><meta charset="utf-8"><script>
for (var w = window.opener, n = 0; !w.API && w.parent !== w && n < 7; n++) w = w.parent;
var api = w.API; api.LMSInitialize("");
function set(name, value) { api.LMSSetValue("cmi.core." + name, value); api.LMSCommit(""); }
</script><h1>Kursus</h1><p id="place"></p><script>document.getElementById("place").textContent = api.LMSGetValue("cmi.core.lesson_location");</script>
<button onclick="set('lesson_location', 'side-4')">Side 4</button><button onclick="set('lesson_status', 'completed'); api.LMSFinish('')">Slut</button></html>`,
});

/** Keeps its place in the browser's storage, which it uses before anything else, also in a frame of its own. */
export const storing = (): Files => ({
  "imsmanifest.xml": manifest({ title: "Lager" }),
  "index.html": packagePage(
    `begin(); document.getElementById("visits").textContent = visits;`,
    `<h1>Lager</h1><p id="visits"></p><iframe title="Indre" src="indre.html"></iframe>`,
  ).replace(
    "<script>",
    "<script>localStorage.visits = Number(localStorage.visits || 0) + 1; sessionStorage.setItem('x', '1'); var visits = localStorage.getItem('visits');</script><script>",
  ),
  "indre.html": `<!doctype html><p id="inner"></p><script>document.getElementById("inner").textContent = localStorage.visits;</script>`,
});

/** Writes the files as a zip, and returns its path. */
export async function zip(path: string, files: Files, compress = true): Promise<string> {
  const made = new ZipFile();
  for (const [name, content] of Object.entries(files))
    made.addBuffer(Buffer.from(content as string), name, { compress });
  made.end();
  await pipeline(made.outputStream, createWriteStream(path));
  return path;
}
