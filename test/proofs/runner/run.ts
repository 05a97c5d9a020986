/** One run of one proof in a process of its own, started by prove.ts: `run.ts FILE [ROUNDS]`. Answers over its channel. */
import type { Proof, RunReport } from "./contract.ts";

const [file, rounds] = process.argv.slice(2);
const { bounds, broken, prove, rounds: usual = 10 } = (await import(file!)) as Proof;
const figures = await prove(rounds ? Number(rounds) : usual);
const bounded = Object.keys(bounds);
const wrong = bounded.filter((name) => !(name in figures && bounds[name]!(figures[name] as number, figures)));
process.send!({ figures, broken, wrong, bounded } satisfies RunReport, () => process.exit());
