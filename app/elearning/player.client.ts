import { type Range, toMillisecond } from "./ranges.ts";
import { reporter } from "./reporter.client.ts";
import { drawSeen, goThere, say } from "./seen-bar.client.ts";

const speedKey = "ddh-speed";
const fastest = 2;
/** How often what has been played is told while the page is open. */
const every = 5000;

/** Counts what is played of the film, tells the server, and shows what is still missing. */
export function start(root: HTMLElement): void {
  const video = root.querySelector("video")!;
  const report = reporter(root, {
    told: (answer) => drawSeen(root, answer),
    trouble: (word) => say(root, word),
  });
  const tell = (leaving = false) => report(playedOf(video), toMillisecond(video.currentTime), leaving);
  for (const event of ["pause", "ended", "seeked"]) video.addEventListener(event, () => tell());
  window.addEventListener("online", () => tell());
  window.addEventListener("pagehide", () => tell(true));
  document.addEventListener("visibilitychange", () => document.hidden && tell(true));
  setInterval(tell, every);
  resume(video, Number(root.dataset.position));
  rememberSpeed(root, video);
  goThere(root, video);
}

/** What has been played since the page was opened, as the browser itself keeps it: right at every speed and seek. */
function playedOf(video: HTMLVideoElement): Range[] {
  const { played } = video;
  return Array.from({ length: played.length }, (_, at): Range => {
    return [toMillisecond(played.start(at)), toMillisecond(played.end(at))];
  }).filter(([from, to]) => from < to);
}

/** Goes on where the last sitting left, but never at the very end. */
function resume(video: HTMLVideoElement, position: number): void {
  const go = () => {
    if (position > 0 && position < video.duration - 0.5) video.currentTime = position;
  };
  if (video.readyState > 0) go();
  else video.addEventListener("loadedmetadata", go, { once: true });
}

function rememberSpeed(root: HTMLElement, video: HTMLVideoElement): void {
  const label = root.querySelector<HTMLElement>("[data-speed]")!;
  const select = label.querySelector("select")!;
  const use = (speed: number) => {
    video.defaultPlaybackRate = video.playbackRate = speed;
  };
  label.hidden = false;
  use(Number(localStorage.getItem(speedKey)) || 1);
  select.value = String(video.playbackRate);
  select.addEventListener("change", () => use(Number(select.value)));
  video.addEventListener("ratechange", () => {
    if (video.playbackRate > fastest) video.playbackRate = fastest;
    select.value = String(video.playbackRate);
    localStorage.setItem(speedKey, String(video.playbackRate));
  });
}
