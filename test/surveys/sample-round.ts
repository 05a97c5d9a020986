/** A round for the survey tests, and the links of its invitees. */
import { db, writeTransaction } from "../../db/database.server.ts";
import { municipalities, people, roles } from "../../db/schema/people.ts";
import { invitations } from "../../db/schema/surveys.ts";
import { usualCrosses } from "../../app/surveys/crosses/crosses.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { findKey, linkToken } from "../../app/surveys/anonymity/keys.server.ts";
import { unseal } from "../../app/surveys/anonymity/sealing.server.ts";
import { createRound, openRound } from "../../app/surveys/rounds/rounds.server.ts";
import type { RoundPlan } from "../../app/surveys/rounds/round-plan.ts";
import { eq } from "drizzle-orm";

export const openedAt = new Date("2026-11-10T08:00:00Z");
export const during = new Date("2026-11-12T10:00:00Z");
export const after = new Date("2026-11-20T23:30:00Z");

export const samplePlan: RoundPlan = {
  name: "Trivselsmåling-1",
  questionnaire: { name: "agents", version: 2 },
  opensAt: openedAt,
  closesAt: new Date("2026-11-20T23:00:00Z"),
  audience: { roles: ["agent"], municipalities: null, activeOn: "2026-11-10" },
  remindersMax: 1,
  crosses: ["guide_found", "trained_day", "trained_elearning"].map((rows) => ({
    rows,
    columns: "wellbeing",
  })),
};

/** Adds this many invented agents to a municipality. */
export function addAgentsTo(municipality: string, code: string, count: number): void {
  writeTransaction((tx) => {
    tx.insert(municipalities)
      .values({ code, name: municipality, region: "Nordjylland" })
      .onConflictDoNothing()
      .run();
    const { id: municipalityId } = tx
      .select()
      .from(municipalities)
      .where(eq(municipalities.name, municipality))
      .get()!;
    for (let n = 1; n <= count; n++) {
      const person = {
        name: `Agent ${n}`,
        mail: `agent${n}.${code}@eksempel.dk`,
        municipalityId,
        startsOn: "2024-01-01",
        createdAt: openedAt,
      };
      const { id } = tx.insert(people).values(person).returning().get();
      tx.insert(roles).values({ personId: id, role: "agent" }).run();
    }
  });
}

/** Creates and opens the round; throws when either is refused. */
export function openSampleRound(changes: Partial<RoundPlan> = {}): number {
  const { name, version } = changes.questionnaire ?? samplePlan.questionnaire;
  const crosses = usualCrosses(findQuestionnaire(name, version)!);
  const made = createRound("site", { ...samplePlan, crosses, ...changes }, openedAt);
  if (!("id" in made)) throw new Error(made.refused);
  const opened = openRound("site", made.id, openedAt);
  if ("refused" in opened) throw new Error(opened.refused);
  return made.id;
}

/** The links of a round with their municipalities, as in the letters. */
export function linksOf(roundId: number): { personId: number; municipality: string; token: string }[] {
  const key = findKey(roundId)!;
  return db
    .select()
    .from(invitations)
    .where(eq(invitations.roundId, roundId))
    .all()
    .map(({ id, personId, municipality }) => ({
      personId: personId!,
      municipality,
      token: linkToken(key, id),
    }));
}

/** What is sealed on the invitations of an open round, in their order. */
export function statesOf(roundId: number) {
  const key = findKey(roundId)!;
  const rows = db.select().from(invitations).where(eq(invitations.roundId, roundId)).all();
  return rows.map(({ id, personId, sealed }) => ({ personId, ...unseal(sealed!, id, key) }));
}
