/** Small films with sound in many codings, and whether a browser plays them. */
import { judgeFilm } from "../../../app/elearning/kinds/film/headers/judge-film.ts";
import { webm, webmTrack } from "../../hostile-files/films.ts";
import { mp4, soundEntry } from "../../elearning/sample-mp4.ts";
import type { Random } from "./random.ts";

const mp4Sounds: [Buffer, boolean][] = [
  [soundEntry("mp4a", { object: 0x40, settings: [0x12, 0x10] }), true],
  [soundEntry("mp4a", { object: 0x40, settings: [0x12, 0x10], version: 1 }), true],
  [soundEntry("mp4a", { object: 0x6b }), true],
  [soundEntry("Opus"), true],
  [soundEntry("mp4a", { object: 0xa5 }), false],
  [soundEntry("ac-3"), false],
  [soundEntry("ec-3"), false],
  [soundEntry("dtsc"), false],
  [soundEntry("sowt", { version: 1 }), false],
];
const webmSounds: [string, boolean][] = [
  ["A_OPUS", true],
  ["A_VORBIS", true],
  ["A_AC3", false],
  ["A_DTS", false],
];

/** A film, and its length in seconds; null when it must be refused for its sound. */
export function filmOf({ below, pick }: Random): { bytes: Buffer; seconds: number | null } {
  const seconds = 2 + below(3000);
  if (below(3) === 0) {
    const [codec, isPlayed] = pick(webmSounds);
    return { bytes: webm(seconds * 1000, webmTrack(2, codec)), seconds: isPlayed ? seconds : null };
  }
  const sounds = Array.from({ length: below(3) }, () => pick(mp4Sounds));
  // None is marked as enabled: browsers begin with the first.
  const isPlayed = sounds[0]?.[1] ?? true;
  const bytes = mp4({ seconds, sounds: sounds.map(([entry]) => entry) });
  return { bytes, seconds: isPlayed ? seconds : null };
}

/** What the site takes a film for: its length; null when it is refused for its sound; -1 when it is refused for something else. */
export function filmRead(bytes: Buffer): number | null {
  const judged = judgeFilm((from, count) => bytes.subarray(from, from + count), bytes.length);
  if ("seconds" in judged) return judged.seconds;
  return judged.refused === "sound" ? null : -1;
}
