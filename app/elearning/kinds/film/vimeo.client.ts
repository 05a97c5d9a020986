import Player from "@vimeo/player";
import { reportPlayback, maxPlaybackRate, rememberSpeed } from "./playback.client.ts";
import { type Range, toMillisecond } from "../../courses/watched-ranges.ts";
import { showMessage } from "./seen-bar.client.ts";

/** How long Vimeo's player has to answer before the reader is told that it does not. */
const readyTimeoutMs = 15_000;

/** Counts what is played of a film that Vimeo shows: its player tells it by messages, and keeps the ranges itself. */
export function start(root: HTMLElement): void {
  const player = new Player(root.querySelector("iframe")!);
  const length = Number(root.dataset.seconds);
  let played: Range[] = [];
  let position = Number(root.dataset.position);
  let askedAt = 0;
  const ask = async () => {
    askedAt = Date.now();
    const ranges = (await player.getPlayed()) as unknown as [number, number][];
    played = ranges
      .map(([from, to]): Range => [toMillisecond(from), toMillisecond(Math.min(to, length))])
      .filter(([from, to]) => from < to);
  };
  const tell = reportPlayback(root, {
    played: () => played,
    position: () => position,
    playFrom: (seconds) => void player.setCurrentTime(seconds).then(() => player.play()),
  });
  player.on("timeupdate", ({ seconds }: { seconds: number }) => {
    position = seconds;
    if (Date.now() - askedAt >= 1000) void ask();
  });
  for (const event of ["pause", "ended", "seeked"] as const) player.on(event, () => void ask().then(tell));

  const silent = setTimeout(() => showMessage(root, "vimeoSilent"), readyTimeoutMs);
  void player.ready().then(async () => {
    clearTimeout(silent);
    // A start at the very end is refused by the player.
    if (position > 0 && position < length - 0.5) await player.setCurrentTime(position);
    const heard = rememberSpeed(
      root,
      (speed) => void player.setPlaybackRate(speed).catch(() => hideSpeed(root)),
    );
    player.on("playbackratechange", ({ playbackRate }: { playbackRate: number }) => {
      if (playbackRate > maxPlaybackRate) void player.setPlaybackRate(maxPlaybackRate);
      else heard(playbackRate);
    });
  });
}

/** Some films at Vimeo cannot be played at another speed. */
function hideSpeed(root: HTMLElement): void {
  root.querySelector<HTMLElement>("[data-speed]")!.hidden = true;
}
