import { fetchThisPage, redrawProgress } from "../redraw-progress.client.ts";

/** The lesson's page around the frame of a package: shows how saving goes, and marks the lesson done when the site reports it complete. */
export function start(root: HTMLElement): void {
  const frame = root.querySelector("iframe")!;
  const { origin } = new URL(frame.src);
  const send = (message: object) => frame.contentWindow!.postMessage(message, origin);
  const status = createStatusLine(root, () => send({ again: true }));
  const next = nextButton(root, () => send({ next: true }));
  const fault = faultLine(root);
  const handlers: Record<string, (message: PackageMessage) => void> = {
    call: ({ call }) => call && drawCall(root, call),
    verdict: ({ verdict }) => status.showVerdict(verdict!),
    confirm: status.showDialog,
    alert: status.showDialog,
    error: fault.show,
    silent: fault.show,
    begun() {
      status.begin();
      fault.endSilence();
      next.hide();
    },
    ended({ left, next: title }) {
      status.end(left ? "partOver" : "allOver", title);
      if (title) next.offer(title);
    },
    saved({ complete }) {
      status.save();
      if (complete) markComplete(root);
    },
    signedOut: () => waitForSignIn(frame, origin),
  };
  window.addEventListener("message", ({ origin: from, source, data }) => {
    if (from !== origin || source !== frame.contentWindow || data?.ddh !== true) return;
    if (!faultWords.includes(data.what)) status.show(data.what);
    handlers[data.what]?.(data);
  });
  addWideButton(root);
}

function markComplete(root: HTMLElement): void {
  if (root.dataset.complete === "yes") return;
  root.dataset.complete = "yes";
  void redrawProgress();
}

/** The line that says how saving goes, and the button that opens a package again once it has ended itself. */
function createStatusLine(root: HTMLElement, openAgain: () => void) {
  const words = JSON.parse(root.dataset.words!) as Record<string, string>;
  const status = root.querySelector("[data-status]")!;
  const again = root.querySelector<HTMLButtonElement>("[data-again]")!;
  again.addEventListener("click", openAgain);
  /** The text shown once a package has ended itself. */
  let endedText = "";
  let hasEnded = false;
  return {
    show(what: string) {
      const text = words[what];
      if (text !== undefined && status.textContent !== text) status.textContent = text;
    },
    showVerdict(verdict: string) {
      status.textContent = words[verdict] ?? "";
    },
    showDialog({ what, text }: PackageMessage) {
      status.textContent = words[what]!.replace("{{text}}", String(text).slice(0, 300));
    },
    begin() {
      hasEnded = false;
      again.hidden = true;
      if (status.textContent === endedText) status.textContent = "";
    },
    /** A package that has ended itself accepts nothing more until it, or its next part, is opened. */
    end(what: "partOver" | "allOver", next: string | undefined) {
      endedText = words[what]!;
      hasEnded = true;
      again.hidden = next !== undefined;
      if (status.textContent === words.saved) status.textContent = endedText;
    },
    save() {
      if (hasEnded) status.textContent = endedText;
    },
  };
}

const faultWords = ["error", "silent"];

/** What went wrong in the package, beside how saving goes: it stays, but for a package that answers after all. */
function faultLine(root: HTMLElement) {
  const words = JSON.parse(root.dataset.words!) as Record<string, string>;
  const line = root.querySelector<HTMLElement>("[data-fault]")!;
  return {
    show({ what, text }: PackageMessage) {
      line.textContent = words[what]!.replace("{{text}}", () => String(text).slice(0, 300));
      line.hidden = false;
    },
    endSilence() {
      line.hidden ||= line.textContent === words.silent;
    },
  };
}

/** Offers the next part of the package once one has ended itself. */
function nextButton(root: HTMLElement, open: () => void) {
  const button = root.querySelector<HTMLButtonElement>("[data-next]")!;
  button.addEventListener("click", open);
  return {
    offer(title: string) {
      button.textContent = button.dataset.next!.replace("{{title}}", () => title.slice(0, 200));
      button.hidden = false;
    },
    hide() {
      button.hidden = true;
    },
  };
}

/** Gives the frame a new token once its learner has signed in in another window: this page fetched again has one. */
function waitForSignIn(frame: HTMLIFrameElement, origin: string): void {
  window.addEventListener(
    "focus",
    async () => {
      const page = await fetchThisPage();
      const src = page?.querySelector<HTMLIFrameElement>("[data-module='package'] iframe")?.src;
      if (src) frame.contentWindow!.postMessage({ token: new URL(src).hash.slice(1) }, origin);
      else waitForSignIn(frame, origin);
    },
    { once: true },
  );
}

interface PackageMessage {
  what: string;
  text?: string;
  /** How many reporting parts are not done. */
  left?: number;
  /** The title of the part to go on with. */
  next?: string;
  complete?: boolean;
  verdict?: string;
  call?: { name: string; given: string[]; result: string; error: string };
}

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

/** The frame can fill the window; the same button or Escape brings it back. */
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
