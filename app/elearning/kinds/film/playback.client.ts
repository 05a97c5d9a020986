import { type Range, toMillisecond } from "../../courses/watched-ranges.ts";
import { createReporter } from "./reporter.client.ts";
import { drawSeen, seekOnClick, showMessage } from "./seen-bar.client.ts";

/** A film that plays on the page, whoever shows it. */
export interface PlayingFilm {
  /** What has been played since the page was opened, as far as is known now: a page that is left cannot wait. */
  played: () => Range[];
  position: () => number;
  playFrom: (seconds: number) => void;
}

/** How often what has been played is told while the page is open. */
const reportEveryMs = 5000;

/**
 * Tells the server what is played of the film and shows what is still missing. Returns what tells it at once, for when
 * playing pauses, ends or jumps.
 */
export function reportPlayback(root: HTMLElement, film: PlayingFilm): () => void {
  const report = createReporter(root, {
    answered: (answer) => drawSeen(root, answer),
    trouble: (word) => showMessage(root, word),
  });
  const tell = (leaving = false) => report(film.played(), toMillisecond(film.position()), leaving);
  window.addEventListener("online", () => tell());
  window.addEventListener("pagehide", () => tell(true));
  document.addEventListener("visibilitychange", () => document.hidden && tell(true));
  setInterval(tell, reportEveryMs);
  seekOnClick(root, film.playFrom);
  return () => void tell();
}

/** The fastest a film may be seen at, as the server counts. */
export const maxPlaybackRate = 2;
const speedStorageKey = "ddh-speed";

/** Shows the choice of speed and remembers it, for this film and the next; returns what is told of a change made elsewhere. */
export function rememberSpeed(root: HTMLElement, use: (speed: number) => void): (speed: number) => void {
  const label = root.querySelector<HTMLElement>("[data-speed]")!;
  const select = label.querySelector("select")!;
  label.hidden = false;
  const kept = Number(localStorage.getItem(speedStorageKey)) || 1;
  use(kept);
  select.value = String(kept);
  select.addEventListener("change", () => use(Number(select.value)));
  return (speed) => {
    select.value = String(speed);
    localStorage.setItem(speedStorageKey, String(speed));
  };
}
