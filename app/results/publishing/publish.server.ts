import { eq } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { markPublished } from "../../surveys/rounds/published-state.server.ts";
import { isEvaluation } from "../figures/evaluations.ts";
import { onlyMunicipalityOf } from "../../surveys/round.ts";
import { leadOf, pooledInto } from "../figures/frozen-figures.server.ts";
import { isFrozen } from "./freeze.server.ts";
import { recordPublication } from "./publications.server.ts";
import { findReaders } from "./readers.server.ts";

type RoundRow = typeof rounds.$inferSelect;

/**
 * Publishes the frozen figures of a closed round, once: everyone can see them from the same moment and gets a letter about it, with
 * thanks for those who were asked; an evaluation of a course day is for the secretariat only, and nobody gets a letter. What it is
 * compared with is decided now. Evaluations frozen together are published together. Refuses a round that is not closed, and one whose
 * figures are not frozen (`freezeRound`).
 */
export function publish(roundId: number, actor: Actor, now: Date) {
  return writeTransaction((tx) => {
    const leadId = leadOf(roundId, tx);
    const round = tx.select().from(rounds).where(eq(rounds.id, leadId)).get();
    if (!round) return { refused: "unknown" } as const;
    if (round.state === "published") return { refused: "published" } as const;
    if (round.state !== "closed") return { refused: "not-closed" } as const;
    if (!isFrozen(leadId, tx)) return { refused: "not-frozen" } as const;
    for (const id of [leadId, ...pooledInto(leadId, tx)]) {
      markPublished(tx, id);
      recordPublication(tx, { roundId: id, at: now });
      trace(tx, actor, { act: "round-published", scope: `round:${id}` }, now);
    }
    const readers = isEvaluation(round)
      ? []
      : findReaders(tx, { id: leadId, onlyMunicipality: onlyMunicipalityOf(round) }, now);
    for (const reader of readers) postResultsLetter(tx, round, reader, now);
    return { published: true } as const;
  });
}

function postResultsLetter(
  tx: Tx,
  round: RoundRow,
  reader: ReturnType<typeof findReaders>[number],
  now: Date,
): void {
  const { name, isAsked } = reader;
  const onlyMunicipality = onlyMunicipalityOf(round);
  const props = { name, round: round.name, roundId: round.id, isAsked, onlyMunicipality };
  postLetter(
    tx,
    { letter: "survey-results", to: reader, props, idempotencyKey: `results:${round.id}:${reader.id}` },
    now,
  );
}
