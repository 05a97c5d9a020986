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
  /** An entry for each track of sound beside the picture: `soundEntry`. */
  sounds?: Buffer[];
}

const samples = 30;

/** A film, by default without sound, as a screen recorder writes it. */
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
  sounds = [],
}: Wishes = {}) {
  const ticks = fragments > 0 ? 0 : seconds * 1000;
  const each = (seconds * scale) / (Math.max(1, fragments) * samples);
  const trackOf = (handler: string, id: number, entry: Buffer) =>
    box(
      "trak",
      box("tkhd", nothing(12), number(id), nothing(68)),
      box(
        "mdia",
        box("mdhd", nothing(12), number(scale), number(ticks), nothing(4)),
        box("hdlr", nothing(8), word(handler), nothing(13)),
        box("minf", box("stbl", box("stsd", nothing(4), number(1), entry))),
      ),
    );
  const index = box(
    "moov",
    box("mvhd", nothing(12), number(scale), number(ticks), nothing(80)),
    trackOf(kind, 1, box(codec, nothing(78))),
    ...sounds.map((entry, at) => trackOf("soun", at + 2, entry)),
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

/** How a track of sound is coded. An MPEG-4 one says its object, and the first two bytes of its settings; QuickTime's version has more before that. */
export function soundEntry(
  name: string,
  { object, settings = [], version = 0 }: { object?: number; settings?: number[]; version?: 0 | 1 } = {},
): Buffer {
  const head = Buffer.concat([nothing(8), number(version, 2), nothing(18 + version * 16)]);
  if (object === undefined) return box(name, head);
  const descriptor = (tag: number, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts);
    // The length as programs write it: in four bytes.
    return Buffer.concat([Buffer.from([tag, 0x80, 0x80, 0x80, body.length]), body]);
  };
  const special = settings.length > 0 ? [descriptor(5, Buffer.from(settings))] : [];
  const decoder = descriptor(4, number(object, 1), nothing(12), ...special);
  const description = box("esds", nothing(4), descriptor(3, nothing(3), decoder));
  return box(name, head, version === 1 ? box("wave", box("frma", word(name)), description) : description);
}
