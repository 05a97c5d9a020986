/** How the pictures of an MP4 are coded (ISO/IEC 14496-12 and 14496-15). */
import type { HeaderReader } from "./header-reader.ts";
import { type Box, boxesBetween, boxNamed, bytesOf } from "./mp4-boxes.ts";

/** What stands before the boxes of an entry. */
const entryHeadBytes = 78;

/** Profiles of H.264 with 8 bits a colour and 4:2:0, which every browser shows: Baseline, Main, Extended, High. */
const usualProfiles = [66, 77, 88, 100];

/** The coding of the first entry of a table of samples: its name, and for H.264 of another profile than the usual ones that too: "avc1.6e". */
export function mp4PictureOf(reader: HeaderReader, samples: Box): string {
  const [entry] = boxesBetween(reader, samples.from + 8, samples.end);
  if (!entry) return "";
  if (entry.name !== "avc1" && entry.name !== "avc3") return entry.name;
  const inside = [...boxesBetween(reader, entry.from + entryHeadBytes, entry.end)];
  const settings = boxNamed(inside, "avcC");
  const profile = settings && bytesOf(reader, settings, 2)[1];
  return profile === undefined || usualProfiles.includes(profile)
    ? entry.name
    : `${entry.name}.${profile.toString(16)}`;
}
