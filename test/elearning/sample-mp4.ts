/** Sample MP4 files: the metadata of a film without its pictures. */

const number = (value: number, bytes = 4) => {
  const written = Buffer.alloc(bytes);
  written.writeUIntBE(value, 0, bytes);
  return written;
};

const box = (name: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([number(body.length + 8), Buffer.from(name, "latin1"), body]);
};

const nothing = (bytes: number) => Buffer.alloc(bytes);
const word = (text: string) => Buffer.from(text, "latin1");

interface Wishes {
  /** "vide" or "soun". */
  kind?: string;
  codec?: string;
  seconds?: number;
  /** The index has no length; this many fragments have it, with this many samples each. */
  fragments?: number;
}

const scale = 1000;
const samples = 30;

/** A film without sound, as a screen recorder writes it. */
export function mp4({ kind = "vide", codec = "avc1", seconds = 12, fragments = 0 }: Wishes = {}): Buffer {
  const ticks = fragments > 0 ? 0 : seconds * scale;
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
  return Buffer.concat([box("ftyp", word("isom"), nothing(4), word("isomiso6")), index, ...rest]);
}
