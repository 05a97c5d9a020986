import { filmTime, worthTelling } from "./film-time.ts";
import type { Told } from "./reporter.client.ts";

type Words = Record<"seenOf" | "missing" | "complete" | "goOn" | "courseDone" | Trouble, string>;
type Trouble = "offline" | "signedOut" | "trouble" | "back" | "vimeoSilent";

const wordsOf = (root: HTMLElement): Words => JSON.parse(root.dataset.words!);
const locale = document.documentElement.lang;

/** Says something once: screen readers hear it, and it stands there until something else is said. */
export function say(root: HTMLElement, word: Trouble): void {
  const place = root.querySelector("[data-say]")!;
  const words = wordsOf(root)[word];
  if (place.textContent !== words) place.textContent = words;
}

/** Draws what the server has counted, and tells of it the moment the film is complete. */
export function drawSeen(root: HTMLElement, told: Told): void {
  const words = wordsOf(root);
  const length = Number(root.dataset.seconds);
  root.querySelector("[data-so]")!.textContent = words.seenOf
    .replace("{seen}", filmTime(told.seconds, locale))
    .replace("{of}", filmTime(length, locale));
  root
    .querySelector("[data-bar]")!
    .replaceChildren(...told.seen.map(([from, to]) => stretch(from, to - from)));
  const gaps = told.complete ? [] : worthTelling(told.missing);
  const links = gaps.map(([from, to]) => link(from, to));
  root
    .querySelector("[data-missing]")!
    .replaceChildren(...(links.length > 0 ? [` · ${words.missing} `, ...links] : []));
  if (told.complete && root.dataset.complete === "no") sayComplete(root, told, words);
}

function stretch(from: number, length: number): SVGRectElement {
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ x: from, width: length, height: 1 }))
    rect.setAttribute(name, String(value));
  return rect;
}

function link(from: number, to: number): HTMLAnchorElement {
  const place = document.createElement("a");
  place.href = `#t=${from}`;
  place.dataset.from = String(from);
  place.textContent = `${filmTime(from, locale)}–${filmTime(Math.ceil(to), locale)}`;
  return place;
}

function sayComplete(root: HTMLElement, { next }: Told, words: Words): void {
  root.dataset.complete = "yes";
  const place = root.querySelector("[data-say]")!;
  place.textContent = `${words.complete} ${next ? "" : words.courseDone}`;
  if (!next) return;
  const on = document.createElement("a");
  on.href = `/e-laering/${next.slug}`;
  on.textContent = words.goOn.replace("{title}", next.title);
  place.append(on);
}

/** A click on a missing stretch, or on the bar, goes there. */
export function goThere(root: HTMLElement, go: (seconds: number) => void): void {
  root.querySelector("[data-missing]")!.addEventListener("click", (event) => {
    const from = (event.target as HTMLElement).dataset.from;
    if (from === undefined) return;
    event.preventDefault();
    go(Number(from));
  });
  const bar = root.querySelector<SVGElement>(".seen-bar")!;
  bar.addEventListener("click", (event) => {
    const { left, width } = bar.getBoundingClientRect();
    go(((event.clientX - left) / width) * Number(root.dataset.seconds));
  });
}
