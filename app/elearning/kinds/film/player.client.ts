import { reportPlayback, maxPlaybackRate, rememberSpeed } from "./playback.client.ts";
import { type Range, toMillisecond } from "../../courses/watched-ranges.ts";

/** Counts what is played of a film of the site's own. */
export function start(root: HTMLElement): void {
  const video = root.querySelector("video")!;
  const tell = reportPlayback(root, {
    played: () => playedOf(video),
    position: () => video.currentTime,
    playFrom: (seconds) => {
      video.currentTime = seconds;
      video.play();
    },
  });
  for (const event of ["pause", "ended", "seeked"]) video.addEventListener(event, tell);
  resume(video, Number(root.dataset.position));
  const heard = rememberSpeed(root, (speed) => {
    video.defaultPlaybackRate = video.playbackRate = speed;
  });
  video.addEventListener("ratechange", () => {
    if (video.playbackRate > maxPlaybackRate) video.playbackRate = maxPlaybackRate;
    heard(video.playbackRate);
  });
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
