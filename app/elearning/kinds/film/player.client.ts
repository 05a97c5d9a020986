import { reportPlayback, rememberSpeed } from "./playback.client.ts";
import { maxPlaybackRate } from "./watch-allowance.ts";
import { type Range, toMillisecond } from "../../courses/watched-ranges.ts";

/** Reports what is played of a film in the site's own player. */
export function start(root: HTMLElement): void {
  const video = root.querySelector("video")!;
  const report = reportPlayback(root, {
    played: () => playedOf(video),
    position: () => video.currentTime,
    playFrom: (seconds) => {
      video.currentTime = seconds;
      video.play();
    },
  });
  for (const event of ["pause", "ended", "seeked"])
    video.addEventListener(event, () => report(event === "ended"));
  resume(video, Number(root.dataset.position));
  const saveSpeed = rememberSpeed(root, (speed) => {
    video.defaultPlaybackRate = video.playbackRate = speed;
  });
  video.addEventListener("ratechange", () => {
    if (video.playbackRate > maxPlaybackRate) video.playbackRate = maxPlaybackRate;
    saveSpeed(video.playbackRate);
  });
}

/** The ranges played since the page was opened, as the browser records them: correct at every speed and after seeking. */
function playedOf(video: HTMLVideoElement): Range[] {
  const { played } = video;
  return Array.from({ length: played.length }, (_, at): Range => {
    return [toMillisecond(played.start(at)), toMillisecond(played.end(at))];
  }).filter(([from, to]) => from < to);
}

/** Continues where the person last stopped, unless that was the very end. */
function resume(video: HTMLVideoElement, position: number): void {
  const seek = () => {
    if (position > 0 && position < video.duration - 0.5) video.currentTime = position;
  };
  if (video.readyState > 0) seek();
  else video.addEventListener("loadedmetadata", seek, { once: true });
}
