/** No seat is sold twice, nobody is overtaken and nobody lost, when many processes ask, free and raise at the same moment. */
import { eq } from "drizzle-orm";
import { databaseFile } from "../../app/env.server.ts";
import { closeDatabase, db, migrateDatabase, openDatabase } from "../../db/open.server.ts";
import { courseDays, enrolments } from "../../db/schema/courses.ts";
import type { EnrolmentState } from "../../db/words.ts";
import { callIn } from "../cast.ts";
import { aDay, moreAgents } from "../courses/days.ts";
import type { Broken, Figures } from "./runner/contract.ts";
import type { Answer, Order } from "./seats/asker.ts";
import { gather } from "./seats/crowd.ts";

export const broken: Broken[] = [
  {
    name: "writing without a transaction that locks before it counts",
    file: "db/open.server.ts",
    target: 'return db.transaction(act, { behavior: "immediate" });',
    replacement: "return act(db as never);",
  },
];

const now = new Date("2026-12-01T12:00:00Z");
const [first, second] = [new Date("2026-12-10T08:00:00Z"), new Date("2026-12-11T08:00:00Z")];

/**
 * Each round lets the crowd loose twice: everyone asks for the last five seats of one day (exactly five get one), and on
 * another day some of them free seats and change their number while the others ask. A single round makes do with six processes and two seats, three times.
 */
export async function prove(rounds: number): Promise<Figures> {
  openDatabase(databaseFile());
  migrateDatabase();
  const { sanne } = callIn();
  const [size, seats, times] = rounds === 1 ? [6, 2, 3] : [60, 5, rounds];
  const askers = moreAgents(size);
  const crowd = await gather(askers.length);
  const total = { asked: 0, oversold: 0, unsold: 0, overtaken: 0, lost: 0, faults: 0 };
  const count = (dayId: number, answers: Answer[]) => {
    for (const [name, figure] of Object.entries(tally(dayId, answers)))
      total[name as keyof typeof total] += figure;
  };
  for (let time = 0; time < times; time++) {
    const plain = aDay(first, { seats });
    count(plain, await crowd.loose(askers.map((personId) => ask(plain, personId))));
    db.delete(enrolments).run();
    const stirred = aDay(second, { seats: 2 });
    const holders = askers.slice(0, 2);
    const seat = { dayId: stirred, state: "enrolled" as const, since: now };
    db.insert(enrolments)
      .values(holders.map((personId, place) => ({ ...seat, personId, place })))
      .run();
    count(stirred, await crowd.loose(stir(stirred, askers, sanne)));
    db.delete(enrolments).run();
  }
  crowd.part();
  closeDatabase();
  const wrong = total.oversold + total.unsold + total.overtaken + total.lost + total.faults;
  return { ok: wrong === 0 && total.asked > 0, rounds, processes: askers.length, ...total };
}

const ask = (dayId: number, personId: number): Omit<Order, "at"> =>
  ({ act: "enrol", dayId, personId, now: now.getTime() }) as Order;

/** Two free their seats, every fifth sets the number of seats, and the rest ask. */
function stir(dayId: number, askers: number[], office: number): Omit<Order, "at">[] {
  return askers.map((personId, n) => {
    if (n < 2) return { act: "give-up", dayId, personId, now: now.getTime() } as Order;
    if (n % 5 !== 4) return ask(dayId, personId);
    return {
      act: "set-seats",
      dayId,
      personId: office,
      seats: 3 + Math.floor(n / 5),
      now: now.getTime(),
    } as Order;
  });
}

/** Compares what each was answered with what stands in the database when all is quiet. */
function tally(dayId: number, answers: Answer[]) {
  const day = db.select().from(courseDays).where(eq(courseDays.id, dayId)).get()!;
  const rows = db
    .select()
    .from(enrolments)
    .where(eq(enrolments.dayId, dayId))
    .orderBy(enrolments.place)
    .all();
  const enrolled = rows.filter(({ state }) => state === "enrolled");
  const waiting = rows.filter(({ state }) => state === "waiting");
  const asking = answers.filter(({ order }) => order.act === "enrol");
  const stateOf = new Map(rows.map(({ personId, state }) => [personId, state]));
  return {
    asked: asking.length,
    oversold: Math.max(0, enrolled.length - day.seats),
    unsold: waiting.length > 0 ? Math.max(0, day.seats - enrolled.length) : 0,
    overtaken: waiting.filter(({ place }) => enrolled.some((one) => one.place > place)).length,
    lost: asking.filter((answer) => !kept(answer, stateOf.get(answer.order.personId))).length,
    faults: answers.filter((answer) => "fault" in answer).length,
  };
}

/** Who was told of a seat has it, and who was told to wait waits or has been let in since. */
function kept(answer: Answer, stands: EnrolmentState | undefined): boolean {
  if ("fault" in answer || !("state" in answer.outcome)) return false;
  return stands === "enrolled" || stands === answer.outcome.state;
}
