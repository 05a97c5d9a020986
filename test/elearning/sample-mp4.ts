/** Sample MP4 files: the metadata of a film without its pictures. */
import { nothing, number, word } from "../hostile-files/bytes.ts";

export const box = (name: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([number(body.length + 8), Buffer.from(name, "latin1"), body]);
};

interface Wishes {
  /** "vide" or "soun". */
  kind?: string;
  codec?: string;
  seconds?: number;
  /** The index has no length; this many fragments have it, with this many samples each. */
  fragments?: number;
  /** Ticks a second. */
  scale?: number;
}

const samples = 30;

/** A film without sound, as a screen recorder writes it. */
export function mp4(wishes: Wishes = {}): Buffer {
  const { start, index, fragments } = mp4Parts(wishes);
  return Buffer.concat([start, index, ...fragments]);
}

/** The outermost boxes of a film. */
export function mp4Parts({
  kind = "vide",
  codec = "avc1",
  seconds = 12,
  fragments = 0,
  scale = 1000,
}: Wishes = {}) {
  const ticks = fragments > 0 ? 0 : seconds * 1000;
  const each = (seconds * scale) / (Math.max(1, fragments) * samples);
  const track = box(
    "trak",
    box("tkhd", nothing(12), number(1), nothing(68)),
    box(
      "mdia",
      box("mdhd", nothing(12), number(scale), number(ticks), nothing(4)),
      box("hdlr", nothing(8), word(kind), nothing(13)),
      box("minf", box("stbl", box("stsd", nothing(4), number(1), box(codec, nothing(78))))),
    ),
  );
  const index = box(
    "moov",
    box("mvhd", nothing(12), number(scale), number(ticks), nothing(80)),
    track,
    ...(fragments > 0 ? [box("mvex", box("trex", nothing(4), number(1), nothing(16)))] : []),
  );
  const fragment = box(
    "moof",
    box("mfhd", nothing(4), number(1)),
    box(
      "traf",
      box("tfhd", nothing(4), number(1)),
      // Flags: each sample has its own duration and size.
      box(
        "trun",
        number(0x300),
        number(samples),
        ...Array.from({ length: samples }, () => Buffer.concat([number(each), number(10)])),
      ),
    ),
  );
  const rest = Array.from({ length: fragments }, () => [fragment, box("mdat", nothing(300))]).flat();
  return { start: box("ftyp", word("isom"), nothing(4), word("isomiso6")), index, fragments: rest };
}
