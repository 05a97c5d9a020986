import { type Range, toMillisecond } from "../../courses/watched-ranges.ts";
import { createReporter } from "./reporter.client.ts";
import { drawSeen, seekOnClick, showMessage, showNextWhenEnded } from "./seen-bar.client.ts";

/** A film that plays on the page, whoever shows it. */
export interface PlayingFilm {
  /** What has been played since the page was opened, as far as is known now: a page that is left cannot wait. */
  played: () => Range[];
  position: () => number;
  playFrom: (seconds: number) => void;
}

/** How often what has been played is reported while the page is open. */
const reportEveryMs = 5000;

/**
 * Reports to the server what is played of the film, and shows what is still missing. Returns a function that reports at once, for
 * when playing pauses, ends or jumps; `ended` tells that the film has reached its end.
 */
export function reportPlayback(root: HTMLElement, film: PlayingFilm): (ended?: boolean) => void {
  const report = createReporter(root, {
    answered: (answer) => drawSeen(root, answer),
    trouble: (word) => showMessage(root, word),
  });
  const send = (leaving = false) => report(film.played(), toMillisecond(film.position()), leaving);
  window.addEventListener("online", () => send());
  window.addEventListener("pagehide", () => send(true));
  document.addEventListener("visibilitychange", () => document.hidden && send(true));
  setInterval(send, reportEveryMs);
  seekOnClick(root, film.playFrom);
  return (ended = false) => {
    if (ended) {
      root.dataset.ended = "";
      showNextWhenEnded(root);
    } else delete root.dataset.ended;
    void send();
  };
}

const speedStorageKey = "ddh-speed";

/** Shows the choice of speed and remembers it for this film and the next. Returns a function to call when the speed is changed elsewhere. */
export function rememberSpeed(root: HTMLElement, use: (speed: number) => void): (speed: number) => void {
  const label = root.querySelector<HTMLElement>("[data-speed]")!;
  const select = label.querySelector("select")!;
  label.hidden = false;
  const speed = Number(localStorage.getItem(speedStorageKey)) || 1;
  use(speed);
  select.value = String(speed);
  select.addEventListener("change", () => use(Number(select.value)));
  return (speed) => {
    select.value = String(speed);
    localStorage.setItem(speedStorageKey, String(speed));
  };
}
