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
  /** Which of them is marked as enabled; none where it is left out. */
  enabled?: number;
  /** The first bytes of the first sample of each sound, which the index leads to. */
  firstSample?: number[];
  /** The profile that H.264 says it has; nothing is said where it is left out. */
  profile?: number;
}

const samplesEach = 30;

/** A film, by default without sound, as a screen recorder writes it. */
export function mp4(wishes: Wishes = {}): Buffer {
  const { start, index, fragments, samples } = mp4Parts(wishes);
  return Buffer.concat([start, samples, index, ...fragments]);
}

/** The outermost boxes of a film. */
export function mp4Parts({
  kind = "vide",
  codec = "avc1",
  seconds = 12,
  fragments = 0,
  scale = 1000,
  sounds = [],
  enabled,
  firstSample = [],
  profile,
}: Wishes = {}) {
  const start = box("ftyp", word("isom"), nothing(4), word("isomiso6"));
  const chunks = box("stco", nothing(4), number(1), number(start.length + 8));
  const settings = profile === undefined ? [] : [box("avcC", Buffer.from([1, profile, 0, 31]))];
  const ticks = fragments > 0 ? 0 : seconds * 1000;
  const each = (seconds * scale) / (Math.max(1, fragments) * samplesEach);
  const trackOf = (handler: string, id: number, entry: Buffer) =>
    box(
      "trak",
      box("tkhd", number(id - 2 === enabled ? 1 : 0), nothing(8), number(id), nothing(68)),
      box(
        "mdia",
        box("mdhd", nothing(12), number(scale), number(ticks), nothing(4)),
        box("hdlr", nothing(8), word(handler), nothing(13)),
        box(
          "minf",
          box(
            "stbl",
            box("stsd", nothing(4), number(1), entry),
            ...(firstSample.length > 0 && handler === "soun" ? [chunks] : []),
          ),
        ),
      ),
    );
  const index = box(
    "moov",
    box("mvhd", nothing(12), number(scale), number(ticks), nothing(80)),
    trackOf(kind, 1, box(codec, nothing(78), ...settings)),
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
        number(samplesEach),
        ...Array.from({ length: samplesEach }, () => Buffer.concat([number(each), number(10)])),
      ),
    ),
  );
  const rest = Array.from({ length: fragments }, () => [fragment, box("mdat", nothing(300))]).flat();
  const kept = firstSample.length > 0 ? box("mdat", Buffer.from(firstSample)) : nothing(0);
  return { start, index, fragments: rest, samples: kept };
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
