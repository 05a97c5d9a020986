import Player from "@vimeo/player";
import { startControls } from "./controls.client.ts";
import { reportPlayback, rememberSpeed } from "./playback.client.ts";
import { maxPlaybackRate } from "./watch-allowance.ts";
import { type Range, toMillisecond } from "../../courses/watched-ranges.ts";
import { showMessage } from "./seen-bar.client.ts";

/** How long Vimeo's player may take to answer, before the page says that it does not. */
const readyTimeoutMs = 15_000;

/** Reports what is played of a film on Vimeo, whose player records the ranges and sends them as messages. */
export function start(root: HTMLElement): void {
  const player = new Player(root.querySelector("iframe")!);
  const length = Number(root.dataset.seconds);
  let played: Range[] = [];
  let position = Number(root.dataset.position);
  let requestedAt = 0;
  const updatePlayed = async () => {
    requestedAt = Date.now();
    const ranges = (await player.getPlayed()) as unknown as [number, number][];
    played = ranges
      .map(([from, to]): Range => [toMillisecond(from), toMillisecond(Math.min(to, length))])
      .filter(([from, to]) => from < to);
  };
  const report = reportPlayback(root, {
    played: () => played,
    position: () => position,
    playFrom: (seconds) => void player.setCurrentTime(seconds).then(() => player.play()),
  });
  const showPlaying = startControls(root, {
    toggle: () => void player.getPaused().then((paused) => (paused ? player.play() : player.pause())),
    skip: (seconds) => void player.setCurrentTime(Math.min(Math.max(0, position + seconds), length)),
  });
  player.on("play", () => showPlaying(true));
  player.on("pause", () => showPlaying(false));
  player.on("timeupdate", ({ seconds }: { seconds: number }) => {
    position = seconds;
    if (Date.now() - requestedAt >= 1000) void updatePlayed();
  });
  for (const event of ["pause", "ended", "seeked"] as const)
    player.on(event, () => void updatePlayed().then(() => report(event === "ended")));

  const silenceTimer = setTimeout(() => showMessage(root, "vimeoSilent"), readyTimeoutMs);
  void player.ready().then(async () => {
    clearTimeout(silenceTimer);
    // The player refuses to start at the very end.
    if (position > 0 && position < length - 0.5) await player.setCurrentTime(position);
    keepSpeed(root, player);
  });
}

/** Plays at the speed chosen last, remembers another one, and stays within what counts as watched. */
function keepSpeed(root: HTMLElement, player: Player): void {
  const saveSpeed = rememberSpeed(
    root,
    (speed) => void player.setPlaybackRate(speed).catch(() => hideSpeed(root)),
  );
  player.on("playbackratechange", ({ playbackRate }: { playbackRate: number }) => {
    if (playbackRate > maxPlaybackRate) void player.setPlaybackRate(maxPlaybackRate);
    else saveSpeed(playbackRate);
  });
}

/** Some films at Vimeo cannot be played at another speed. */
function hideSpeed(root: HTMLElement): void {
  root.querySelector<HTMLElement>("[data-speed]")!.hidden = true;
}
