import { showCaptions } from "./captions.client.ts";
import { startControls } from "./controls.client.ts";
import { followLines } from "./lines.client.ts";

/** The film of the site's own with its buttons and keys, captions under the picture, and its text in step beside it. */
export function start(stage: HTMLElement): void {
  const video = stage.querySelector("video")!;
  const showPlaying = startControls(stage, {
    toggle: () => (video.paused ? void video.play() : video.pause()),
    skip(seconds) {
      const length = Number.isFinite(video.duration) ? video.duration : 0;
      video.currentTime = Math.min(Math.max(0, video.currentTime + seconds), length);
    },
  });
  for (const event of ["play", "pause"]) video.addEventListener(event, () => showPlaying(!video.paused));
  const element = stage.querySelector("track");
  if (!element) return;
  showCaptions(stage, video, element.track);
  const lines = stage.querySelector<HTMLElement>("[data-lines]")!;
  const fill = () => followLines(lines, video, Array.from(element.track.cues ?? []) as VTTCue[]);
  if (element.readyState === HTMLTrackElement.LOADED) fill();
  else element.addEventListener("load", fill, { once: true });
  element.addEventListener("error", () => (lines.hidden = true));
}
