/** One run of one proof in a process of its own, started by prove.ts: `run.ts FILE [ROUNDS]`. Answers over its channel. */
import type { Proof, RunReport } from "./contract.ts";

const [file, rounds] = process.argv.slice(2);
const proof = (await import(file!)) as Proof;
const figures = await proof.prove(rounds ? Number(rounds) : (proof.rounds ?? 10));
process.send!({ figures, broken: proof.broken } satisfies RunReport, () => process.exit());
