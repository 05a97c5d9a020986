import { filmTime, notableGaps } from "./film-time.ts";
import { redrawProgress } from "../redraw-progress.client.ts";
import type { ReportAnswer } from "./reporter.client.ts";

type Words = Record<"seenOf" | "missing" | "complete" | Trouble, string>;
type Trouble = "offline" | "signedOut" | "trouble" | "back" | "vimeoSilent";

const wordsOf = (root: HTMLElement): Words => JSON.parse(root.dataset.words!);
const locale = document.documentElement.lang;

/** Says something once: screen readers hear it, and it stands there until something else is said. */
export function showMessage(root: HTMLElement, word: Trouble): void {
  const place = root.querySelector("[data-say]")!;
  const words = wordsOf(root)[word];
  if (place.textContent !== words) place.textContent = words;
}

/** Draws what the server has counted, and tells of it the moment the film is complete. */
export function drawSeen(root: HTMLElement, told: ReportAnswer): void {
  const words = wordsOf(root);
  const length = Number(root.dataset.seconds);
  root.querySelector("[data-so]")!.textContent = words.seenOf
    .replace("{seen}", filmTime(told.seconds, locale))
    .replace("{of}", filmTime(length, locale));
  root
    .querySelector("[data-bar]")!
    .replaceChildren(...told.seen.map(([from, to]) => rangeRect(from, to - from)));
  const gaps = told.complete ? [] : notableGaps(told.missing);
  const links = gaps.map(([from, to]) => rangeLink(from, to));
  const place = root.querySelector("[data-missing]")!;
  const left = place.contains(document.activeElement) ? document.activeElement!.textContent : null;
  place.replaceChildren(...(links.length > 0 ? [` · ${words.missing} `, ...links] : []));
  if (left !== null) (links.find(({ textContent }) => textContent === left) ?? playerIn(root)).focus();
  if (told.complete && root.dataset.complete === "no") showComplete(root, words);
}

const playerIn = (root: HTMLElement) => root.querySelector<HTMLElement>("video, iframe")!;

function rangeRect(from: number, length: number): SVGRectElement {
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ x: from, width: length, height: 1 }))
    rect.setAttribute(name, String(value));
  return rect;
}

function rangeLink(from: number, to: number): HTMLAnchorElement {
  const place = document.createElement("a");
  place.href = `#t=${from}`;
  place.dataset.from = String(from);
  place.textContent = `${filmTime(from, locale)}–${filmTime(Math.ceil(to), locale)}`;
  return place;
}

/** The page then shows the lesson done and names the next one, as when it is opened anew. */
function showComplete(root: HTMLElement, words: Words): void {
  root.dataset.complete = "yes";
  root.querySelector("[data-say]")!.textContent = words.complete;
  void redrawProgress();
}

/** A click on a missing stretch, or on the bar, goes there. */
export function seekOnClick(root: HTMLElement, go: (seconds: number) => void): void {
  root.querySelector("[data-missing]")!.addEventListener("click", (event) => {
    const from = (event.target as HTMLElement).dataset.from;
    if (from === undefined) return;
    event.preventDefault();
    go(Number(from));
    playerIn(root).focus();
  });
  const bar = root.querySelector<SVGElement>(".seen-bar")!;
  bar.addEventListener("click", (event) => {
    const { left, width } = bar.getBoundingClientRect();
    go(((event.clientX - left) / width) * Number(root.dataset.seconds));
  });
}
