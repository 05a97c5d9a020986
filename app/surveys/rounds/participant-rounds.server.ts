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
 * Opens a round for these people about something they have taken part in, for instance a course day. Their answers are counted together.
 * One that was interrupted is opened once more. Refuses a second round of the same name (`asked`), and fewer than 5 people (`few`),
 * since nothing they answer could be shown.
 */
export function openParticipantRound(actor: Actor, { personIds, ...plan }: ParticipantRound, now: Date) {
  if (personIds.length < minAnswersPerUnit) return { refused: "few" } as const;
  const sameName = and(eq(rounds.series, plan.questionnaire.name), eq(rounds.name, plan.name));
  const existing = db.select({ id: rounds.id, state: rounds.state }).from(rounds).where(sameName).get();
  if (existing && existing.state !== "draft") return { refused: "already-opened" } as const;
  const draft = existing ?? createRound(actor, { ...plan, opensAt: now, audience: null }, now);
  if ("refused" in draft) return draft;
  const opened = openRoundFor(actor, draft.id, (tx) => findInviteesById(personIds, plan.name, tx), now);
  return "refused" in opened ? opened : { roundId: draft.id, ...opened };
}
