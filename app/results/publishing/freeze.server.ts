import { eq } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { counts, crosses, frozenQuestions, frozenRounds, responseRates } from "../../../db/schema/results.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace, taskOwnerOf } from "../../audit/audit.server.ts";
import { decideFigures, type FrozenFigures } from "../figures/decide-figures.ts";
import type { RoundToFreeze } from "../figures/round-to-freeze.ts";
import { decideInTask } from "./decide-figures.server.ts";
import { poolOf } from "../figures/evaluation-pools.server.ts";
import { roundToFreeze } from "./stored-answers.server.ts";

type RoundRow = typeof rounds.$inferSelect;

/** "waiting": the evaluation of a course day that is too small by itself, until those of the next days have closed. */
export type FreezeOutcome = { frozen: true } | { refused: "unknown" | "not-closed" | "waiting" };

/**
 * Freezes a closed round's figures, once, before anybody reads the first draft of them: decides what may be shown of the answers, with
 * everything that will be shown of the round known, and stores it. A round goes from closed to frozen to published; its state stays
 * "closed" until `publish` shows the same figures to everyone. Pages, files and drafts read the frozen tables alone:
 * `findDraft(id)` (state "draft") before publishing, `findPublished(id)` afterwards, and for both `bandsByUnit`, `crossesOf`,
 * `responseRatesOf` and `withheldOf` by the round's id. Evaluations of course days that are too small by themselves are frozen
 * together; the last of them holds the figures (`leadOf`). A round that is frozen already stays as it is, and so does one that was
 * published before figures were frozen. Refuses a round that is not closed. Throws when the answers do not add up to what was
 * received, or hold a choice that no question offers. The work is done in a task, for the actor or the site.
 */
export async function freezeRound(roundId: number, actor: Actor, now: Date): Promise<FreezeOutcome> {
  const read = readRound(roundId);
  if (!("pool" in read)) return read;
  return store(read.pool, await decideInTask(read.input, taskOwnerOf(actor)), actor, now);
}

/** The same at once, in this process: for the demo, which nobody waits for. */
export function freezeRoundHere(roundId: number, actor: Actor, now: Date): FreezeOutcome {
  const read = readRound(roundId);
  return "pool" in read ? store(read.pool, decideFigures(read.input), actor, now) : read;
}

/** Whether a round's figures are frozen, published or not. */
export const isFrozen = (roundId: number, at: Database | Tx = db): boolean =>
  at
    .select({ id: frozenRounds.roundId })
    .from(frozenRounds)
    .where(eq(frozenRounds.roundId, roundId))
    .get() !== undefined;

function readRound(roundId: number): FreezeOutcome | { pool: RoundRow[]; input: RoundToFreeze } {
  const round = db.select().from(rounds).where(eq(rounds.id, roundId)).get();
  if (!round) return { refused: "unknown" };
  if (isFrozen(roundId) || round.state === "published") return { frozen: true };
  if (round.state !== "closed") return { refused: "not-closed" };
  const pool = poolOf(round);
  return pool ? { pool, input: roundToFreeze(pool) } : { refused: "waiting" };
}

/** Stores the figures of a pool of evaluations, or of one round, unless someone was faster. */
function store(pool: RoundRow[], figures: FrozenFigures, actor: Actor, now: Date): FreezeOutcome {
  const lead = pool.at(-1)!;
  return writeTransaction((tx) => {
    if (pool.some(({ id }) => isFrozen(id, tx))) return { frozen: true } as const;
    for (const { id } of pool) {
      const pooledInto = id === lead.id ? null : lead.id;
      tx.insert(frozenRounds)
        .values({ roundId: id, at: now, pooledInto, ...figures.received })
        .run();
      trace(tx, actor, { act: "round-frozen", scope: `round:${id}` }, now);
    }
    storeFigures(tx, lead.id, figures);
    return { frozen: true } as const;
  });
}

function storeFigures(tx: Tx, roundId: number, figures: FrozenFigures): void {
  for (const { groups, ...question } of figures.questions) {
    tx.insert(frozenQuestions)
      .values({ roundId, ...question })
      .run();
    const rows = groups.flatMap(({ unit, counts }) =>
      counts.map((count, band) => ({ roundId, unit, question: question.question, band, count })),
    );
    if (rows.length > 0) tx.insert(counts).values(rows).run();
  }
  for (const cross of figures.crosses)
    tx.insert(crosses)
      .values({ roundId, ...cross })
      .run();
  for (const rate of figures.rates)
    tx.insert(responseRates)
      .values({ roundId, ...rate })
      .run();
}
