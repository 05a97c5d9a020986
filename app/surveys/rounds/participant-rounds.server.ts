import { and, eq } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import type { Actor } from "../../audit/audit.server.ts";
import { findInviteesById } from "./audience.server.ts";
import { createRound, openRoundFor } from "./rounds.server.ts";
import type { RoundPlan } from "./round-plan.ts";
import { minAnswersPerUnit } from "../anonymity/units.ts";

export interface ParticipantRound extends Omit<RoundPlan, "audience" | "opensAt"> {
  personIds: number[];
}

/**
 * Asks these people, once, about something they have been to, for instance a course day: a round of its own, open from now
 * on, as anonymous as any other. Their answers are counted together. A second asking under the same name asks nobody
 * (`asked`), and one that was broken off is taken up again. Refuses fewer than 5 people: nothing of theirs could be shown.
 */
export function openParticipantRound(actor: Actor, { personIds, ...plan }: ParticipantRound, now: Date) {
  if (personIds.length < minAnswersPerUnit) return { refused: "few" } as const;
  const named = and(eq(rounds.series, plan.questionnaire.name), eq(rounds.name, plan.name));
  const there = db.select({ id: rounds.id, state: rounds.state }).from(rounds).where(named).get();
  if (there && there.state !== "draft") return { refused: "asked" } as const;
  const made = there ?? createRound(actor, { ...plan, opensAt: now, audience: null }, now);
  if ("refused" in made) return made;
  const opened = openRoundFor(actor, made.id, (tx) => findInviteesById(personIds, plan.name, tx), now);
  return "refused" in opened ? opened : { roundId: made.id, ...opened };
}
