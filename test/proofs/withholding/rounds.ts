/** Lets an invented world be asked on the site: people, invitations, answers through their links, closing and publishing. */
import { and, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { findKey, linkToken } from "../../../app/surveys/anonymity/keys.server.ts";
import { saveDraft, sendAnswer } from "../../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../../app/surveys/closing/closing.server.ts";
import { createRound, openRound } from "../../../app/surveys/rounds/rounds.server.ts";
import { writeTransaction } from "../../../db/database.server.ts";
import { db } from "../../../db/database.server.ts";
import { auditLines } from "../../../db/schema/audit.ts";
import { letters } from "../../../db/schema/mail.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { invitations, responses, rounds, roundUnits } from "../../../db/schema/surveys.ts";
import { type Asked, questionnaire, questions, type World } from "./world.ts";

/** The days on which the rounds of a world open; it ends a fortnight later. */
export const openingDays = ["2025-09-01", "2026-09-01"] as const;
const [hiredOn, leftOn, nextHiredOn] = ["2024-01-01", "2026-02-01", "2026-03-01"];
const noon = (day: string) => new Date(`${day}T10:00:00Z`);

/** Numbers of people in a world → their ids on the site. */
export type Ids = Map<number, number>;

/**
 * Ends every agent who could be asked, so that a world has the site to itself, and deletes what no page about a published round reads: each
 * closing copies the whole database.
 */
export function endEarlierWorlds(): void {
  writeTransaction((tx) => {
    for (const table of [letters, invitations, responses, auditLines]) tx.delete(table).run();
    const agents = tx.select({ id: roles.personId }).from(roles).where(eq(roles.role, "agent"));
    const older = and(inArray(people.id, agents), lte(people.startsOn, openingDays[1]));
    tx.update(people).set({ leftOn: "2025-01-01" }).where(older).run();
    for (const { id } of tx
      .select({ id: rounds.id })
      .from(rounds)
      .where(eq(rounds.series, questionnaire.name))
      .all())
      tx.update(rounds)
        .set({ series: `world-of-${id}` })
        .where(eq(rounds.id, id))
        .run();
  });
}

/** Adds those who are asked and are not on the site yet, and ends those who are no longer asked. */
export function bringPeople(asked: Asked[], ids: Ids, isFirst: boolean): void {
  writeTransaction((tx) => {
    const places = new Map(
      tx
        .select()
        .from(municipalities)
        .all()
        .map(({ name, id }) => [name, id]),
    );
    const still = new Set(asked.map(({ person }) => person));
    for (const [person, id] of ids)
      if (!still.has(person))
        tx.update(people)
          .set({ leftOn })
          .where(and(eq(people.id, id), isNull(people.leftOn)))
          .run();
    for (const { person, municipality } of asked) {
      if (ids.has(person)) continue;
      if (!places.has(municipality)) {
        const place = {
          code: places.size.toString(36).padStart(3, "0"),
          name: municipality,
          region: "Midtjylland",
        };
        places.set(municipality, tx.insert(municipalities).values(place).returning().get().id);
      }
      const { id } = tx
        .insert(people)
        .values({
          name: `Person ${person}`,
          mail: `person${person}.${municipality.toLowerCase()}@eksempel.dk`,
          municipalityId: places.get(municipality)!,
          startsOn: isFirst ? hiredOn! : nextHiredOn!,
          createdAt: noon(hiredOn!),
        })
        .returning()
        .get();
      tx.insert(roles).values({ personId: id, role: "agent" }).run();
      ids.set(person, id);
    }
  });
}

/** Asks everyone and closes the round. Returns its id. */
export function askWorld(name: string, world: World, ids: Ids, opensOn: string): number {
  const opensAt = noon(opensOn);
  const closesAt = new Date(opensAt.getTime() + 14 * 86_400_000);
  const created = createRound(
    "site",
    {
      name,
      questionnaire: { name: questionnaire.name, version: questionnaire.version },
      opensAt,
      closesAt,
      audience: { roles: ["agent"], municipalities: null, activeOn: opensOn },
      remindersMax: 0,
      crosses: world.crosses,
    },
    opensAt,
  );
  if (!("id" in created)) throw new Error(`The round was refused: ${created.refused}`);
  const opened = openRound("site", created.id, opensAt);
  if (!("invited" in opened) || opened.invited !== world.asked.length)
    throw new Error(`The round was not opened: ${JSON.stringify(opened)}`);
  answer(created.id, world, ids, new Date(opensAt.getTime() + 3_600_000));
  const closed = closeRound("site", created.id, closesAt);
  if (!("closed" in closed)) throw new Error(`The round was not closed: ${closed.refused}`);
  return created.id;
}

function answer(roundId: number, { answerers }: World, ids: Ids, at: Date): void {
  const key = findKey(roundId)!;
  const invited = db.select().from(invitations).where(eq(invitations.roundId, roundId)).all();
  const links = new Map(invited.map(({ id, personId }) => [personId, linkToken(key, id)]));
  for (const { person, partial, choices } of answerers) {
    const outcome = (partial ? saveDraft : sendAnswer)(links.get(ids.get(person)!)!, choices, at);
    if (!("saved" in outcome)) throw new Error(`An answer was refused: ${outcome.refused}`);
  }
}

/** Keeps one more whole answer of a closed round: that of somebody who gives the first answer to every question. */
export function addLateAnswer(roundId: number): void {
  const choices = Object.fromEntries(questions.map(({ name, choices }) => [name, choices[0]!.value]));
  writeTransaction((tx) => {
    const { unit } = tx.select().from(roundUnits).where(eq(roundUnits.roundId, roundId)).get()!;
    tx.insert(responses)
      .values({ key: `late-${roundId}`, roundId, unit, complete: true, choices })
      .run();
    tx.update(rounds).set({ completed: sql`completed + 1` }).where(eq(rounds.id, roundId)).run();
  });
}
