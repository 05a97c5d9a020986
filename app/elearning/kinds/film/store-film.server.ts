import { open, rename, rm } from "node:fs/promises";
import { readFilmSeconds, storeFile } from "../../uploads/stored-files.server.ts";
import { judgeContainer } from "./container.ts";
import { readMp4 } from "./mp4.ts";

/** Codings of pictures that the browsers agree on. HEVC is not among them. */
const widelySupportedCodecs = ["avc1", "avc3", "vp08", "vp09", "av01"];

/** Why a stored file is not taken as a film; "coding": many a browser could not show it. */
export type FilmRefusal = "no-film" | "cut-off" | "coding";

/** Judges a stored file by what it is; a film is given a name of the site's own and stays. */
export async function storeFilm(
  path: string,
  size: number,
): Promise<{ file: string; seconds: number } | { refused: FilmRefusal }> {
  const handle = await open(path);
  const read = async (from: number, count: number) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, from);
    return buffer.subarray(0, bytesRead);
  };
  const judge = async () => {
    const container = await judgeContainer(read, size);
    return "kind" in container && container.kind === "mp4"
      ? { ...container, mp4: await readMp4(read, size).catch(() => null) }
      : container;
  };
  const judged = await judge().finally(() => handle.close());
  if ("refused" in judged) return judged;
  const { kind, mp4 } = { mp4: undefined, ...judged };
  if (mp4 && !widelySupportedCodecs.includes(mp4.codec)) return { refused: "coding" };
  const named = `${path}.${kind}`;
  await rename(path, named);
  // A library that reads sound tells nothing of an MP4 that has none.
  const seconds = kind === "mp4" ? mp4?.seconds : await readFilmSeconds(named).catch(() => null);
  if (!seconds || seconds < 1) {
    await rm(named);
    return { refused: "no-film" };
  }
  return { file: await storeFile(named, kind), seconds };
}
