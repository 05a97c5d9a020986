import { answerDialogs } from "./dialogs.client.ts";
import { openRuntime, type Runtime } from "./runtime.client.ts";
import type { BegunPart } from "./begun-part.ts";
import { type Answer, createSaver, type SaveRequest } from "./saver.client.ts";
import { isDone, verdictOf } from "../verdict.ts";

/** How long something set may wait, when the package does not ask for it to be kept. */
const saveDelayMs = 3000;
/** How long a package may take before it speaks, until whoever waits for it is told. */
const silenceTimeoutMs = 20_000;
/** How close together saves may come, whatever the package asks. */
const minSaveGapMs = 300;

type PackageWindow = Window & { API?: unknown; API_1484_11?: unknown };

/** The page that runs a package: it stands on the content origin, in a frame of the lesson's page, and saves what the package tells. */
export async function start(body: HTMLElement): Promise<void> {
  const site = body.dataset.site!;
  const frame = body.querySelector("iframe")!;
  const say = (told: object) => parent.postMessage({ ddh: true, ...told }, site);
  let token = location.hash.slice(1);
  let stop = () => {};
  let flush: (leaving: boolean) => Promise<void> = async () => {};
  answerDialogs(frame, say);

  const post = async (path: string, told: object, leaving = false): Promise<Answer & Partial<BegunPart>> => {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
      body: JSON.stringify(told),
      keepalive: leaving,
    }).catch(() => null);
    return answer && { status: answer.status, ...(await answer.json().catch(() => ({}))) };
  };

  async function open(item: string | null): Promise<void> {
    stop();
    say({ what: "begun" });
    const answer = await post("/koer/begynd", { item });
    if (answer?.status !== 200)
      return say({ what: answer?.status === 401 ? "signedOut" : answer ? "trouble" : "offline" });
    const begun = answer as unknown as BegunPart;
    drawParts(body, begun, (id) => void go(id));
    await run(begun).catch(() => say({ what: "trouble" }));
  }

  /** Lets the part at hand take its leave before another is opened. */
  async function go(item: string): Promise<void> {
    const gone = new Promise((done) => frame.addEventListener("load", done, { once: true }));
    frame.src = "about:blank";
    await gone;
    await flush(false);
    await open(item);
  }

  async function run(begun: BegunPart): Promise<void> {
    const keeps = !begun.trial && begun.launch > 0;
    let leaving = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let savedAt = 0;
    const part = begun.items.find(({ id }) => id === begun.item)!;
    const silence = setTimeout(() => part.type === "sco" && say({ what: "silent" }), silenceTimeoutMs);
    const runtime: Runtime = await openRuntime(begun, {
      changed(now) {
        if (begun.trial) sayVerdict();
        if (!keeps) return;
        if (leaving) return void save(true);
        const wait = now ? Math.max(0, savedAt + minSaveGapMs - Date.now()) : saveDelayMs;
        if (now) clearTimeout(timer);
        if (now || timer === undefined) timer = setTimeout(() => void save(false), wait);
        say({ what: "saving" });
      },
      called: (call) => begun.trial && say({ what: "call", call }),
      begun: () => {
        clearTimeout(silence);
        say({ what: "begun" });
      },
      ended: (wish) => void after(begun, wish),
    });
    const keeper = createSaver(begun.elements, {
      send: (sent: SaveRequest, last) =>
        post("/koer/gem", { item: begun.item, launch: begun.launch, ...sent }, last),
      elements: runtime.elements,
      told: (what, complete) => {
        if (what === "saved" && !part.done && isDone(verdictOf(runtime.elements()), begun.rule)) {
          part.done = true;
          drawParts(body, begun, (id) => void go(id));
        }
        say({ what, complete });
      },
    });
    async function save(last: boolean): Promise<void> {
      clearTimeout(timer);
      timer = undefined;
      savedAt = Date.now();
      await keeper.save(last);
    }
    function sayVerdict(): void {
      const verdict = verdictOf(runtime.elements());
      say({
        what: "verdict",
        verdict: isDone(verdict, begun.rule) ? "done" : verdict.success === "failed" ? "failed" : "none",
      });
    }
    const leave = () => {
      leaving = true;
      if (keeps) void save(true);
    };
    const hide = () => keeps && document.hidden && void save(true);
    const back = () => {
      leaving = false;
    };
    const online = () => keeps && void save(false);
    // What could not be saved is tried again, also when the package says nothing more.
    const retry = setInterval(online, 2 * saveDelayMs);
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", back);
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("online", online);
    stop = () => {
      clearTimeout(timer);
      clearTimeout(silence);
      clearInterval(retry);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", back);
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("online", online);
    };
    flush = (last) => (keeps ? save(last) : Promise.resolve());
    (window as PackageWindow)[runtime.name] = runtime.api;
    frame.src = `/pakker/${begun.folder}/${part.href}`;
  }

  /** Where the package wants to go when a part has ended: on, back, or to one it names; else it is over until it begins anew. */
  async function after({ items, item }: BegunPart, wish: string): Promise<void> {
    const here = items.findIndex(({ id }) => id === item);
    const named = /target=([^}]+)\}/.exec(wish)?.[1];
    const next = /^_?continue$/.test(wish) ? here + 1 : /^_?previous$/.test(wish) ? here - 1 : -1;
    const there = named ? items.find(({ id }) => id === named) : items[next];
    const others = items.filter(({ id, type, done }) => id !== item && type === "sco" && !done);
    if (there) await go(there.id);
    else say({ what: "ended", left: others.length });
  }

  window.addEventListener("message", ({ origin, source, data }) => {
    if (origin !== site || source !== parent) return;
    if (data?.again === true) void open(null);
    if (typeof data?.token !== "string") return;
    token = data.token;
    void flush(false);
  });
  await open(null);
}

/** The package's parts as buttons, when there are several. */
function drawParts(body: HTMLElement, { items, item }: BegunPart, go: (id: string) => void): void {
  const nav = body.querySelector("nav")!;
  nav.hidden = items.length < 2;
  nav.replaceChildren(
    ...items.map(({ id, title, done }) => {
      const button = document.createElement("button");
      button.textContent = done ? `${title} (${body.dataset.done})` : title;
      if (id === item) button.setAttribute("aria-current", "true");
      button.addEventListener("click", () => go(id));
      return button;
    }),
  );
}
