import { join, resolve } from "node:path";
import { parseFile } from "music-metadata";
import { env } from "../env.server.ts";

/** Where the films and their captions lie; the demo's and the tests' are part of the tree. */
export const filmsFolder = () =>
  resolve(env.MODE === "production" ? join(env.DATA_DIR, "films") : "db/demo/films");

/** The length of a film in seconds, read from the file itself. Throws when it is no film. */
export async function readFilmSeconds(file: string): Promise<number> {
  const { format } = await parseFile(join(filmsFolder(), file), { duration: true });
  if (!format.duration || !format.hasVideo) throw new Error(`${file} is no film.`);
  return format.duration;
}
