/** One run of one proof in its own process, started by prove.ts: `run.ts FILE [ROUNDS]`. Sends its report to the parent. */
import { type Proof, type RunReport, spoiled } from "./contract.ts";

const [file, rounds] = process.argv.slice(2);
const { bounds, broken, prove, rounds: defaultRounds = 10 } = (await import(file!)) as Proof;
const figures = await prove(rounds ? Number(rounds) : defaultRounds);
const bounded = Object.keys(bounds);
/** A broken run may leave out the figures that it is not to spoil. */
const isLeftOut = (name: string) => !(name in figures) && spoiled() !== undefined && name !== spoiled();
const wrong = bounded.filter(
  (name) => !isLeftOut(name) && !(name in figures && bounds[name]!(figures[name] as number, figures)),
);
process.send!({ figures, broken, wrong, bounded } satisfies RunReport, () => process.exit());
