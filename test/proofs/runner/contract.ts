/** One named way to break the product: `target` stands exactly once in `file`, and `replacement` takes its place. */
export interface Broken {
  name: string;
  /** From the root of the tree, for instance app/courses/enrolments.server.ts. */
  file: string;
  target: string;
  replacement: string;
}

export type Figures = { ok: boolean } & Record<string, number | string | boolean>;

/** What a file test/proofs/NAME.ts exports. */
export interface Proof {
  broken: Broken[];
  /** How many rounds when nobody asks for a number: 10 unless stated. */
  rounds?: number;
  /** Proves it `rounds` times; `ok` is false when what is claimed does not hold. Throws only when it could not try. */
  prove(rounds: number): Promise<Figures>;
}

/** What one run tells the runner. */
export interface RunReport {
  figures: Figures;
  broken: Broken[];
}
