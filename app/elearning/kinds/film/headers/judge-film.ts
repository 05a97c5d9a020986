import { createHeaderReader, type HeaderReader, type ReadAt, TooManyFilmParts } from "./header-reader.ts";
import { readMp4 } from "./mp4.ts";
import { isPlayable, soundName } from "./sounds.ts";
import { readWebm } from "./webm.ts";

/**
 * Why a file is not taken as a film. "coding": many a browser could not show it; "sound": some could not play the sound that they begin with; "no-length": it does not state its length, or less
 * than a second; "too-long", "too-many-parts", "too-many-samples": over a limit.
 */
export type FilmRefusal =
  | "no-film"
  | "cut-off"
  | "coding"
  | "sound"
  | "no-length"
  | "too-long"
  | "too-many-parts"
  | "too-many-samples";
export type JudgedFilm =
  | { kind: "mp4" | "webm"; seconds: number }
  /** `sound`: the coding that is not played, where it has a name. */
  | { refused: FilmRefusal; sound?: string };

/** Codings of pictures that the browsers agree on. Neither HEVC nor H.264 with more than 8 bits a colour is among them. */
const widelySupportedCodecs = ["avc1", "avc3", "vp08", "vp09", "av01", "V_VP8", "V_VP9", "V_AV1"];

/** The longest film that is taken, in hours. */
export const maxFilmHours = 24;
const maxFilmSeconds = maxFilmHours * 3600;

/** Judges a file of `size` bytes by its headers: the kind of film it is, and its length in seconds. */
export function judgeFilm(read: ReadAt, size: number): JudgedFilm {
  const kind = kindOf(read);
  if (!kind) return { refused: "no-film" };
  const headers = readHeaders(kind === "mp4" ? readMp4 : readWebm, createHeaderReader(read, size));
  if ("refused" in headers) return headers;
  const { seconds, codec, sounds } = headers;
  if (!widelySupportedCodecs.includes(codec)) return { refused: "coding" };
  const silent = sounds.find((sound) => !isPlayable(sound));
  if (silent !== undefined) return { refused: "sound", sound: soundName(silent) };
  if (!(seconds >= 1)) return { refused: "no-length" };
  return seconds > maxFilmSeconds ? { refused: "too-long" } : { kind, seconds };
}

function kindOf(read: ReadAt): "mp4" | "webm" | null {
  const head = read(0, 8);
  if (head.toString("latin1", 4, 8) === "ftyp") return "mp4";
  return head.toString("hex", 0, 4) === "1a45dfa3" ? "webm" : null;
}

function readHeaders<Headers>(read: (reader: HeaderReader) => Headers, reader: HeaderReader) {
  try {
    return read(reader);
  } catch (error) {
    if (error instanceof TooManyFilmParts) return { refused: error.refused };
    // What a header must hold is not there.
    if (error instanceof RangeError) return { refused: "no-film" as const };
    throw error;
  }
}
