/** One named way to break the product: `target` stands exactly once in `file`, and `replacement` takes its place. */
export interface Broken {
  name: string;
  /** From the root of the tree, for instance app/course-days/sign-up/enrolments.server.ts. */
  file: string;
  target: string;
  replacement: string;
  /** The figure that must go out of its bound: that alone counts as found out. */
  spoils: string;
  /** `npm test` tries this one; the others are tried by `npm run prove`. */
  inTests?: true;
}

export type Figures = Record<string, number | string | boolean>;

/** What each figure must be. A figure without a bound is only reported. */
export type Bounds = Record<string, (value: number, figures: Figures) => boolean>;

export const none = (value: number): boolean => value === 0;
export const some = (value: number): boolean => value > 0;

/** What a file test/proofs/NAME.ts exports. */
export interface Proof {
  broken: Broken[];
  bounds: Bounds;
  /** How many rounds when nobody asks for a number: 10 unless stated. */
  rounds?: number;
  /** Tries it `rounds` times. Throws only when it could not try. */
  prove(rounds: number): Promise<Figures>;
}

/** What one run reports to the runner. */
export interface RunReport {
  figures: Figures;
  broken: Broken[];
  /** The figures out of their bounds. */
  wrong: string[];
  /** Every figure that has a bound. */
  bounded: string[];
}

/** The figure that this run's replacement must spoil, or undefined when nothing is replaced. */
export const spoiled = (): string | undefined => process.env.SPOILS || undefined;
