/** One named way to break the product: `target` occurs exactly once in `file` and is replaced by `replacement`. */
export interface Broken {
  name: string;
  /** The path from the root of the tree, for instance app/course-days/sign-up/enrolments.server.ts. */
  file: string;
  target: string;
  replacement: string;
  /** What else is replaced, where one rule stands in two places. */
  and?: { file: string; target: string; replacement: string }[];
  /** The figure that must go out of its bound for the fault to count as found. */
  spoils: string;
  /** The fewest rounds in which it can be found, where one is too few. */
  fromRounds?: number;
  /** `npm test` tries this one; the others are tried by `npm run prove`. */
  inTests?: true;
}

export type Figures = Record<string, number | string | boolean>;

/** The condition for each figure. A figure without a bound is only reported. */
export type Bounds = Record<string, (value: number, figures: Figures) => boolean>;

export const none = (value: number): boolean => value === 0;
export const some = (value: number): boolean => value > 0;

/** What a file test/proofs/NAME.ts exports. */
export interface Proof {
  broken: Broken[];
  bounds: Bounds;
  /** The default number of rounds: 10 unless stated. */
  rounds?: number;
  /** It opens a browser, which is found or installed first. */
  needsBrowser?: true;
  /** Runs `rounds` rounds. Throws only when it could not run. */
  prove(rounds: number): Promise<Figures>;
}

/** The report of one run. */
export interface RunReport {
  rounds: number;
  figures: Figures;
  broken: Broken[];
  /** The figures out of their bounds. */
  wrong: string[];
  /** Every figure with a bound. */
  bounded: string[];
}

/** The figure that this run's replacement must spoil, or undefined when nothing is replaced. */
export const spoiled = (): string | undefined => process.env.SPOILS || undefined;
