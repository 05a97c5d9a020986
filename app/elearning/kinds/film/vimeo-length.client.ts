import Player from "@vimeo/player";
import { filmTime } from "./film-time.ts";

/** Tells the secretariat, when it previews the lesson, that the length it typed is not that of the film. */
export function start(root: HTMLElement): void {
  const player = new Player(root.parentElement!.querySelector("iframe")!);
  const stated = Number(root.dataset.seconds);
  const locale = document.documentElement.lang;
  void player.getDuration().then((seconds) => {
    if (Math.abs(seconds - stated) < 1) return;
    root.textContent = root.dataset
      .length!.replace("{length}", filmTime(seconds, locale))
      .replace("{stated}", filmTime(stated, locale));
  });
}
