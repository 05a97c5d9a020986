import { filmTime, notableGaps } from "./film-time.ts";
import { redrawProgress } from "../redraw-progress.client.ts";
import type { ReportAnswer } from "./reporter.client.ts";

type Words = Record<"seenOf" | "missing" | "complete" | Trouble, string>;
type Trouble = "offline" | "signedOut" | "trouble" | "back" | "vimeoSilent";

const wordsOf = (root: HTMLElement): Words => JSON.parse(root.dataset.words!);
const locale = document.documentElement.lang;

/** Shows a message, which screen readers announce, until another one replaces it. */
export function showMessage(root: HTMLElement, word: Trouble): void {
  const status = root.querySelector("[data-status]")!;
  const text = wordsOf(root)[word];
  if (status.textContent !== text) status.textContent = text;
}

/** Draws what the server has counted, and says so when the film becomes complete. */
export function drawSeen(root: HTMLElement, counted: ReportAnswer): void {
  const words = wordsOf(root);
  const length = Number(root.dataset.seconds);
  root.querySelector("[data-watched]")!.textContent = words.seenOf
    .replace("{seen}", filmTime(counted.seconds, locale))
    .replace("{of}", filmTime(length, locale));
  root
    .querySelector("[data-bar]")!
    .replaceChildren(...counted.seen.map(([from, to]) => rangeRect(from, to - from)));
  const gaps = counted.complete ? [] : notableGaps(counted.missing);
  const links = gaps.map(([from, to]) => rangeLink(from, to));
  const missing = root.querySelector("[data-missing]")!;
  const focused = missing.contains(document.activeElement) ? document.activeElement!.textContent : null;
  missing.replaceChildren(
    ...(links.length > 0 ? [` · ${words.missing} `, ...links.flatMap((link) => [link, " "])] : []),
  );
  if (focused !== null) (links.find(({ textContent }) => textContent === focused) ?? playerIn(root)).focus();
  if (counted.complete && root.dataset.complete === "no") showComplete(root, words);
}

const playerIn = (root: HTMLElement) => root.querySelector<HTMLElement>("video, iframe")!;

function rangeRect(from: number, seconds: number): SVGRectElement {
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ x: from, width: seconds, height: 1 }))
    rect.setAttribute(name, String(value));
  return rect;
}

function rangeLink(from: number, to: number): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = `#t=${from}`;
  link.dataset.from = String(from);
  link.textContent = `${filmTime(from, locale)}–${filmTime(Math.ceil(to), locale)}`;
  return link;
}

/** Shows the lesson as done and the next one, as the page does when it is opened again. */
function showComplete(root: HTMLElement, words: Words): void {
  root.dataset.complete = "yes";
  root.querySelector("[data-status]")!.textContent = words.complete;
  void redrawProgress().then(() => showNextWhenEnded(root));
}

/** Brings the next lesson into view once the film has been played to its end and is complete. */
export function showNextWhenEnded(root: HTMLElement): void {
  if (root.dataset.complete !== "yes" || root.dataset.ended === undefined) return;
  if (document.fullscreenElement) void document.exitFullscreen();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  document
    .querySelector("[data-progress='next']")
    ?.scrollIntoView({ block: "nearest", behavior: calm ? "instant" : "smooth" });
}

/** A click on a missing range or on the bar seeks there. */
export function seekOnClick(root: HTMLElement, seek: (seconds: number) => void): void {
  root.querySelector("[data-missing]")!.addEventListener("click", (event) => {
    const from = (event.target as HTMLElement).dataset.from;
    if (from === undefined) return;
    event.preventDefault();
    seek(Number(from));
    playerIn(root).focus();
  });
  const bar = root.querySelector<SVGElement>(".seen-bar")!;
  bar.addEventListener("click", (event) => {
    const { left, width } = bar.getBoundingClientRect();
    seek(((event.clientX - left) / width) * Number(root.dataset.seconds));
  });
}
