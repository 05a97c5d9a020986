/** One run of one proof in its own process, started by prove.ts: `run.ts FILE [ROUNDS]`. Sends its report to the parent. */
import { ensureBrowser } from "../../browser.ts";
import { type Proof, type RunReport, spoiled } from "./contract.ts";

const [file, chosenRounds] = process.argv.slice(2);
const { bounds, broken, prove, needsBrowser, ...proof } = (await import(file!)) as Proof;
if (needsBrowser) await ensureBrowser();
const rounds = chosenRounds ? Number(chosenRounds) : (proof.rounds ?? 10);
const figures = await prove(rounds);
const bounded = Object.keys(bounds);
/** A broken run may leave out the figures that it is not to spoil. */
const isLeftOut = (name: string) => !(name in figures) && spoiled() !== undefined && name !== spoiled();
const wrong = bounded.filter(
  (name) => !isLeftOut(name) && !(name in figures && bounds[name]!(figures[name] as number, figures)),
);
process.send!({ rounds, figures, broken, wrong, bounded } satisfies RunReport, () => process.exit());
