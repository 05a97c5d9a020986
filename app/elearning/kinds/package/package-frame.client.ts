import { fetchThisPage, redrawProgress } from "../redraw-progress.client.ts";

/** The lesson's page beside a package that runs in its frame: tells how saving goes, and shows the lesson done when the site says it is. */
export function start(root: HTMLElement): void {
  const frame = root.querySelector("iframe")!;
  const { origin } = new URL(frame.src);
  const words = JSON.parse(root.dataset.words!) as Record<string, string>;
  const line = root.querySelector("[data-say]")!;
  const again = root.querySelector<HTMLButtonElement>("[data-again]")!;
  /** The text shown once a package has ended itself. */
  let over = "";
  const handlers: Record<string, (message: PackageMessage) => void> = {
    call: ({ call }) => call && drawCall(root, call),
    verdict: ({ verdict }) => {
      line.textContent = words[verdict!] ?? "";
    },
    confirm: showDialogText,
    alert: showDialogText,
    error: showDialogText,
    begun: () => offerAgain(false),
    ended: ({ left }) => {
      over = words[left ? "partOver" : "allOver"]!;
      offerAgain(true);
    },
    saved: ({ complete }) => {
      if (!again.hidden) line.textContent = over;
      if (complete && root.dataset.complete !== "yes") {
        root.dataset.complete = "yes";
        void redrawProgress();
      }
    },
    signedOut: () => waitForSignIn(),
  };
  window.addEventListener("message", ({ origin: from, source, data }) => {
    if (from !== origin || source !== frame.contentWindow || data?.ddh !== true) return;
    const text = words[data.what];
    if (text !== undefined && line.textContent !== text) line.textContent = text;
    handlers[data.what]?.(data);
  });
  addWideButton(root);
  again.addEventListener("click", () => frame.contentWindow!.postMessage({ again: true }, origin));

  /** A package that has ended itself takes in nothing more until it is opened anew. */
  function offerAgain(ended: boolean): void {
    again.hidden = !ended;
    if (ended && line.textContent === words.saved) line.textContent = over;
    if (!ended && [words.silent, over].includes(line.textContent)) line.textContent = "";
  }

  function showDialogText({ what, text }: PackageMessage): void {
    line.textContent = words[what]!.replace("{{text}}", String(text).slice(0, 300));
  }

  /** Whoever signs in elsewhere goes on here: the page fetched anew carries a token of the new session. */
  function waitForSignIn(): void {
    window.addEventListener(
      "focus",
      async () => {
        const fresh = await fetchThisPage();
        const src = fresh?.querySelector<HTMLIFrameElement>("[data-module='package'] iframe")?.src;
        if (src) frame.contentWindow!.postMessage({ token: new URL(src).hash.slice(1) }, origin);
        else waitForSignIn();
      },
      { once: true },
    );
  }
}

interface PackageMessage {
  what: string;
  text?: string;
  /** How many reporting parts are not done. */
  left?: number;
  complete?: boolean;
  verdict?: string;
  call?: { name: string; given: string[]; result: string; error: string };
}

/** Most calls that are shown. */
const maxCallsShown = 2000;

function drawCall(
  root: HTMLElement,
  { name, given, result, error }: NonNullable<PackageMessage["call"]>,
): void {
  const list = root.querySelector("[data-calls]");
  if (!list || list.children.length >= maxCallsShown) return;
  root.querySelector("[data-no-calls]")?.remove();
  const item = document.createElement("li");
  const call = document.createElement("code");
  const shown = given.map((value) =>
    value.length > 200 ? `${value.slice(0, 200)}… (${value.length})` : value,
  );
  call.textContent = `${name}(${shown.map((value) => JSON.stringify(value)).join(", ")}) → ${JSON.stringify(result.slice(0, 200))}${error === "0" ? "" : ` [${error}]`}`;
  item.append(call);
  list.append(item);
}

/** The frame may fill the screen, and comes back by the same button or by Escape. */
function addWideButton(root: HTMLElement): void {
  const button = root.querySelector<HTMLButtonElement>("[data-wide]")!;
  const set = (wide: boolean) => {
    root.classList.toggle("package-wide", wide);
    button.textContent = (wide ? button.dataset.narrow : button.dataset.wide)!;
    button.setAttribute("aria-pressed", String(wide));
  };
  button.hidden = false;
  button.addEventListener("click", () => set(!root.classList.contains("package-wide")));
  document.addEventListener("keydown", ({ key }) => key === "Escape" && set(false));
}
