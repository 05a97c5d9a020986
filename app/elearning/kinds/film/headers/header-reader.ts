/** Reads `count` bytes from a position in the file; fewer at its end. */
export type ReadAt = (from: number, count: number) => Buffer;

/** The most boxes (MP4) or elements (WebM) that are read of a film: three hours in fragments of a second have a third of them. */
export const maxFilmParts = 300_000;
/** The most samples whose lengths are added up: a day at 60 a second has half of them. */
export const maxFilmSamples = 10_000_000;

/** The headers of a film have more parts or samples than are read. */
export class TooManyFilmParts extends Error {
  constructor(readonly refused: "too-many-parts" | "too-many-samples") {
    super(refused);
  }
}

/** What reads the headers of one film, and counts what it reads. */
export interface HeaderReader {
  read: ReadAt;
  /** Of the file, in bytes. */
  size: number;
  /** Called for each box or element. Throws `TooManyFilmParts`. */
  countPart: () => void;
  /** Called with the number of samples in each run. Throws `TooManyFilmParts`. */
  countSamples: (count: number) => void;
}

export function createHeaderReader(read: ReadAt, size: number): HeaderReader {
  const createCounter = (maxItems: number, refused: TooManyFilmParts["refused"]) => {
    let total = 0;
    return (count = 1) => {
      total += count;
      if (total > maxItems) throw new TooManyFilmParts(refused);
    };
  };
  return {
    read,
    size,
    countPart: createCounter(maxFilmParts, "too-many-parts"),
    countSamples: createCounter(maxFilmSamples, "too-many-samples"),
  };
}
