import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { ReadAt } from "./header-reader.ts";
import { judgeFilm, type JudgedFilm } from "./judge-film.ts";

/** As much of a file as is read at once: short headers follow one another. */
const windowBytes = 4096;

/** Judges the file at a path by its headers. */
export default function judgeFilmFile(path: string): JudgedFilm {
  const file = openSync(path, "r");
  try {
    return judgeFilm(readerOf(file), fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

/** Reads an open file, and keeps what it read last. */
function readerOf(file: number): ReadAt {
  let [window, start] = [Buffer.alloc(0), 0];
  return (from, count) => {
    if (from < start || from + count > start + window.length) {
      const bytes = Buffer.allocUnsafe(Math.max(count, windowBytes));
      window = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from));
      start = from;
    }
    return window.subarray(from - start, from - start + count);
  };
}
