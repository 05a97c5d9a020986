import { createFaultKeeper, type PackageFault } from "../faults.ts";
import { type Elements, isDone, verdictOf } from "../verdict.ts";
import { type BegunPart, partAfter } from "./begun-part.ts";
import { answerDialogs } from "./dialogs.client.ts";
import { drawParts } from "./parts-list.client.ts";
import { openRuntime, type Runtime } from "./runtime.client.ts";
import { createSaveTimer, type SaveTimer, saveDelayMs } from "./save-timer.client.ts";
import { createSaver, type SaveResponse } from "./saver.client.ts";
import { createPackageStorage, type PackageStorage } from "./storage.client.ts";

/** How long a package may take until its first call, before the lesson's page says that it is silent. */
const silenceTimeoutMs = 20_000;

type PackageWindow = Window & {
  API?: unknown;
  API_1484_11?: unknown;
  /** What each page of the package calls before its own scripts (`app/server/package-pages.server.ts`). */
  preparePackageWindow?: (inner: Window) => void;
};

interface RunPage {
  body: HTMLElement;
  frame: HTMLIFrameElement;
  storage: PackageStorage;
  /** Sends a message to the lesson's page. */
  notify(message: object): void;
  /** Sends JSON to the site; null when there is no connection. */
  post(path: string, content: object, leaving?: boolean): Promise<SaveResponse & Partial<BegunPart>>;
  goTo(item: string): Promise<void>;
}

interface RunningPart {
  begun: BegunPart;
  /** Something is to be saved that the package did not set by its API. */
  changed(): void;
  /** Keeps what went wrong. */
  keepFault(what: PackageFault["what"], text: string): void;
  /** Ends the timers and listeners of the part. */
  stop(): void;
  /** Saves what has not been saved yet. */
  flush(): Promise<void>;
}

/** The page that runs a package: on the content origin, in a frame of the lesson's page. It saves what the package reports. */
export async function start(body: HTMLElement): Promise<void> {
  const site = body.dataset.site!;
  const frame = body.querySelector("iframe")!;
  let token = location.hash.slice(1);
  let running: RunningPart | null = null;
  const notify = (message: object) => parent.postMessage({ ddh: true, ...message }, site);
  const storage = giveStorage(() => running?.changed());
  const page: RunPage = {
    body,
    frame,
    storage,
    notify,
    post: (path, content, leaving = false) => postJson(path, content, token, leaving),
    async goTo(item) {
      await unload(frame);
      await running?.flush();
      await open(item);
    },
  };

  async function open(item: string | null): Promise<void> {
    running?.stop();
    running = (await openPart(page, item)) ?? running;
  }

  answerDialogs(frame, (dialog) => {
    notify(dialog);
    if (dialog.what === "error") running?.keepFault("error", dialog.text);
  });
  window.addEventListener("message", ({ origin, source, data }) => {
    if (origin !== site || source !== parent) return;
    if (data?.again === true) void open(null);
    const next = data?.next === true && running && partAfter(running.begun);
    if (next) void page.goTo(next.id);
    if (typeof data?.token !== "string") return;
    token = data.token;
    void running?.flush();
  });
  await open(null);
}

/** Gives the package's windows their storage as they open. */
function giveStorage(changed: () => void): PackageStorage {
  const storage = createPackageStorage(changed);
  (window as PackageWindow).preparePackageWindow = storage.prepare;
  return storage;
}

/** Opens a part, or the one that was used last; null when it cannot be opened, of which the lesson's page is told. */
async function openPart(page: RunPage, item: string | null): Promise<RunningPart | null> {
  page.notify({ what: "begun" });
  const response = await page.post("/koer/begynd", { item });
  if (response?.status !== 200) {
    page.notify({ what: response?.status === 401 ? "signedOut" : response ? "trouble" : "offline" });
    return null;
  }
  const begun = response as unknown as BegunPart;
  drawParts(page.body, begun, page.goTo);
  try {
    return await runPart(page, begun);
  } catch {
    page.notify({ what: "trouble" });
    return null;
  }
}

async function postJson(path: string, content: object, token: string, leaving: boolean) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify(content),
    keepalive: leaving,
  }).catch(() => null);
  return response && { status: response.status, ...(await response.json().catch(() => ({}))) };
}

/** Empties the frame, so that the part in it can finish before another one is opened. */
async function unload(frame: HTMLIFrameElement): Promise<void> {
  const emptied = new Promise((done) => frame.addEventListener("load", done, { once: true }));
  frame.src = "about:blank";
  await emptied;
}

/** Shows a part in the frame and saves what it sets. Throws when the runtime cannot be loaded. */
async function runPart(page: RunPage, begun: BegunPart): Promise<RunningPart> {
  const { notify } = page;
  const saves = !begun.trial && begun.launch > 0;
  let saver: ReturnType<typeof saverOf> | undefined;
  const timer = createSaveTimer(async (leaving) => saver?.save(leaving));
  const saveSoon = (commits: boolean) => {
    if (saves && !saver?.lost() && timer.changed(commits)) notify({ what: "saving" });
  };
  const faults = createFaultKeeper(begun.elements, () => saveSoon(false));
  const stopWaiting = waitForCalls(page, begun, () => faults.keep("silent", ""));
  page.storage.load(begun.elements);
  const runtime = await openRuntime(begun, {
    changed(commits) {
      if (begun.trial) notify({ what: "verdict", verdict: verdictWord(begun, runtime.elements()) });
      saveSoon(commits);
    },
    called: (call) => begun.trial && notify({ what: "call", call }),
    isLost: () => saves && (Boolean(saver?.lost()) || timer.isGone()),
    begun() {
      stopWaiting();
      notify({ what: "begun" });
    },
    ended: (navigation) => void continueAfter(page, begun, navigation),
  });
  saver = saverOf(page, begun, runtime, faults.elements);
  const stopSaving = saves ? saveByEvents(timer) : () => {};
  (window as PackageWindow)[runtime.name] = runtime.api;
  page.frame.src = `/pakker/${begun.folder}/${partOf(begun).href}`;
  return {
    begun,
    changed: () => saveSoon(false),
    keepFault: faults.keep,
    stop() {
      timer.cancel();
      stopWaiting();
      stopSaving();
    },
    flush: () => (saves ? timer.save(false) : Promise.resolve()),
  };
}

const partOf = ({ items, item }: BegunPart) => items.find(({ id }) => id === item)!;

/** Tells the lesson's page when a part that reports makes no call; returns what ends the waiting. */
function waitForCalls({ notify }: RunPage, begun: BegunPart, onSilence: () => void): () => void {
  if (begun.opensWindow) notify({ what: "ownWindow" });
  if (begun.opensWindow || partOf(begun).type !== "sco") return () => {};
  const waiting = setTimeout(() => {
    notify({ what: "silent" });
    onSilence();
  }, silenceTimeoutMs);
  return () => clearTimeout(waiting);
}

/** Saves what the package has set by its API, what it has stored and what went wrong. */
function saverOf(page: RunPage, begun: BegunPart, runtime: Runtime, faults: () => Elements) {
  return createSaver(begun.elements, {
    send: (save, leaving) =>
      page.post("/koer/gem", { item: begun.item, launch: begun.launch, ...save }, leaving),
    elements: () => ({ ...runtime.elements(), ...page.storage.elements(), ...faults() }),
    onStatus(status, complete) {
      if (status === "saved" && !partOf(begun).done) markIfDone(page, begun, runtime.elements());
      page.notify({ what: status, complete });
    },
  });
}

/** Marks the part that runs as done in the list, once what it has reported completes it. */
function markIfDone(page: RunPage, begun: BegunPart, elements: BegunPart["elements"]): void {
  if (!isDone(verdictOf(elements), begun.rule)) return;
  begun.items.find(({ id }) => id === begun.item)!.done = true;
  drawParts(page.body, begun, page.goTo);
}

const verdictWord = ({ rule }: BegunPart, elements: BegunPart["elements"]): "done" | "failed" | "none" => {
  const verdict = verdictOf(elements);
  return isDone(verdict, rule) ? "done" : verdict.success === "failed" ? "failed" : "none";
};

/** Saves when the page is hidden or left, and when the connection is back; returns what ends that. */
function saveByEvents(timer: SaveTimer): () => void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const retry = () => void timer.save(false);
  window.addEventListener("pagehide", () => timer.setLeaving(true), { signal });
  window.addEventListener("pageshow", () => timer.setLeaving(false), { signal });
  document.addEventListener("visibilitychange", () => document.hidden && void timer.save(true), { signal });
  window.addEventListener("online", retry, { signal });
  // What could not be saved is tried again even when the package sets nothing more.
  const retrying = setInterval(retry, 2 * saveDelayMs);
  return () => {
    clearInterval(retrying);
    listeners.abort();
  };
}

/** Opens the part that the package asked for when it ended (SCORM 2004 adl.nav.request); without one it waits to be opened again. */
async function continueAfter(page: RunPage, { items, item }: BegunPart, navigation: string): Promise<void> {
  const here = items.findIndex(({ id }) => id === item);
  const target = /target=([^}]+)\}/.exec(navigation)?.[1];
  const at = /^_?continue$/.test(navigation) ? here + 1 : /^_?previous$/.test(navigation) ? here - 1 : -1;
  const next = target ? items.find(({ id }) => id === target) : items[at];
  const left = items.filter(({ id, type, done }) => id !== item && type === "sco" && !done);
  if (next) await page.goTo(next.id);
  else page.notify({ what: "ended", left: left.length, next: partAfter({ items, item })?.title });
}
