/** No seat is sold twice, nobody is overtaken and nobody lost, when many processes ask, free and raise at the same moment. */
import { eq } from "drizzle-orm";
import { databaseFile } from "../../app/base/env.server.ts";
import { closeDatabase, db, migrateDatabase, openDatabase } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import type { EnrolmentState } from "../../db/enums.ts";
import { courseDays, enrolments } from "../../db/schema/course-days.ts";
import { addAgents, addCourseDay } from "../course-days/sample-days.ts";
import { type Bounds, type Broken, type Figures, none, some, spoiled } from "./runner/contract.ts";
import type { Answer, Order } from "./seats/asker.ts";
import { startCrowd } from "./seats/crowd.ts";

export const broken: Broken[] = [
  {
    name: "writing without a transaction that locks before it counts",
    file: "db/database.server.ts",
    target: 'return db.transaction(act, { behavior: "immediate" });',
    // Whoever has counted the seats waits a moment before acting on it, so that all have counted alike: then the harm is certain.
    replacement: `const slow = sqlite as SQLite.Database & { slow?: true };
  if (!slow.slow) {
    slow.slow = true;
    const prepare = sqlite.prepare;
    sqlite.prepare = ((words: string) => {
      const statement = prepare(words);
      const get = statement.get.bind(statement);
      const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30);
      if (words.includes("'offered'"))
        statement.get = (...values: unknown[]) => {
          const row = get(...values);
          pause();
          return row;
        };
      return statement;
    }) as typeof sqlite.prepare;
  }
  return act(db as never);`,
    spoils: "oversold",
    inTests: true,
  },
];

export const bounds: Bounds = {
  asked: some,
  oversold: none,
  unsold: none,
  overtaken: none,
  lost: none,
  faults: none,
};

/** Each round has a calendar day of its own, for nobody may come onto day after day within the same one. */
const dayOf = (time: number) => {
  const after = (days: number) => new Date(Date.UTC(2026, 11, 1 + days, 12));
  return { now: after(2 * time), first: after(2 * time + 30), second: after(2 * time + 31) };
};

/**
 * Each round lets the crowd loose twice: everyone asks for the last five seats of one day (exactly five get one), and on
 * another day ten of them free seats, raise their number and pass on what nobody took while the others ask. A single round
 * makes do with eight processes and two seats, many times: two cores seldom let so few meet. Once something went wrong there is
 * no need to go on.
 */
export async function prove(rounds: number): Promise<Figures> {
  openDatabase(databaseFile());
  migrateDatabase();
  const { sanne } = addCast();
  const { askers, seats, each, times } =
    rounds === 1
      ? { askers: 5, seats: 2, each: 1, times: 20 }
      : { askers: 50, seats: 5, each: 3, times: rounds };
  const size = askers + (seats - 1) + 2 * each;
  const people = addAgents(size + 1);
  const late = people.pop()!;
  const crowd = await startCrowd(size);
  const total = { asked: 0, oversold: 0, unsold: 0, overtaken: 0, lost: 0, faults: 0, again: 0 };
  const count = (dayId: number, answers: Answer[]) => {
    for (const [name, figure] of Object.entries(tally(dayId, answers)))
      total[name as keyof typeof total] += figure;
  };
  const wrong = () => total.oversold + total.unsold + total.overtaken + total.lost + total.faults;
  const done = () => (spoiled() ? total.oversold : wrong()) > 0;
  for (let time = 0; time < times && !done(); time++) {
    const { now, first, second } = dayOf(time);
    const plain = addCourseDay(first, { seats });
    count(plain, await crowd.loose(people.map((personId) => ask(plain, personId, now))));
    db.delete(enrolments).run();
    const stirred = addCourseDay(second, { seats });
    fillSeats(stirred, people.slice(0, seats - 1), late, now);
    count(stirred, await crowd.loose(mixedOrders(stirred, people, { seats, each, office: sanne, now })));
    db.delete(enrolments).run();
  }
  crowd.part();
  closeDatabase();
  return { rounds, processes: size, ...total };
}

/** All seats of the day are taken, the last one by an offer that nobody answered in time. */
function fillSeats(dayId: number, holders: number[], late: number, now: Date): void {
  const rows = holders.map((personId, place) => ({ dayId, personId, place, state: "enrolled" as const }));
  const offer = { dayId, personId: late, place: rows.length, state: "offered" as const };
  db.insert(enrolments)
    .values(rows.map((row) => ({ ...row, since: now })))
    .run();
  db.insert(enrolments)
    .values({ ...offer, since: now, offeredUntil: new Date(now.getTime() - 1) })
    .run();
}

const ask = (dayId: number, personId: number, now: Date): Omit<Order, "at"> =>
  ({ act: "enrol", dayId, personId, now: now.getTime() }) as Order;

/** The holders free their seats, some raise the number of seats, as many pass on what nobody took, and the rest ask. */
function mixedOrders(
  dayId: number,
  people: number[],
  { seats, each, office, now }: { seats: number; each: number; office: number; now: Date },
) {
  return people.map((personId, n): Omit<Order, "at"> => {
    const told = { dayId, personId, now: now.getTime() };
    const late = n - (seats - 1);
    if (late < 0) return { ...told, act: "give-up" } as Order;
    if (late < each) return { ...told, act: "set-seats", personId: office, seats: seats + 1 + late } as Order;
    return late < 2 * each ? ({ ...told, act: "pass-on" } as Order) : ask(dayId, personId, now);
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
    lost: asking.filter((answer) => !isKept(answer, stateOf.get(answer.order.personId))).length,
    faults: answers.filter((answer) => "fault" in answer).length,
    again: answers.reduce((sum, { again }) => sum + again, 0),
  };
}

/** Who was told of a seat has it, and who was told to wait waits or has been let in since. */
function isKept(answer: Answer, stands: EnrolmentState | undefined): boolean {
  if ("fault" in answer || !("state" in answer.outcome)) return false;
  return stands === "enrolled" || stands === answer.outcome.state;
}
