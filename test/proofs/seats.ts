/** No seat is given twice, nobody is overtaken and nobody lost, when many processes sign up, cancel and add seats at the same time. */
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
    // Every process pauses after counting the seats, so that all act on the same count and the fault is certain to show.
    replacement: `const slow = sqlite as SQLite.Database & { slow?: true };
  if (!slow.slow) {
    slow.slow = true;
    const prepare = sqlite.prepare.bind(sqlite);
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

/** Each index has its own date, because the number of sign-ups a person may make in a day is limited. */
const dayOf = (index: number) => {
  const dayAfter = (days: number) => new Date(Date.UTC(2026, 11, 1 + days, 12));
  return { now: dayAfter(2 * index), first: dayAfter(2 * index + 30), second: dayAfter(2 * index + 31) };
};

/**
 * Each round runs the processes twice: all sign up for the last five seats of one day (exactly five get one), and on another day
 * ten of them cancel, add seats or pass on expired offers while the others sign up. A proof of one round uses few processes and
 * two seats, many times, because on two cores so few seldom collide. Stops at the first failure.
 */
export async function prove(rounds: number): Promise<Figures> {
  openDatabase(databaseFile());
  migrateDatabase();
  const { sanne } = addCast();
  const { askers, seats, perAct, times } =
    rounds === 1
      ? { askers: 5, seats: 2, perAct: 1, times: 20 }
      : { askers: 50, seats: 5, perAct: 3, times: rounds };
  const processCount = askers + (seats - 1) + 2 * perAct;
  const people = addAgents(processCount + 1);
  const expiredHolder = people.pop()!;
  const crowd = await startCrowd(processCount);
  const total = { asked: 0, oversold: 0, unsold: 0, overtaken: 0, lost: 0, faults: 0, again: 0 };
  const count = (dayId: number, answers: Answer[]) => {
    for (const [name, figure] of Object.entries(tally(dayId, answers)))
      total[name as keyof typeof total] += figure;
  };
  const wrong = () => total.oversold + total.unsold + total.overtaken + total.lost + total.faults;
  const done = () => (spoiled() ? total.oversold : wrong()) > 0;
  for (let index = 0; index < times && !done(); index++) {
    const { now, first, second } = dayOf(index);
    const quietDay = addCourseDay(first, { seats });
    count(quietDay, await crowd.runTogether(people.map((personId) => ask(quietDay, personId, now))));
    db.delete(enrolments).run();
    const busyDay = addCourseDay(second, { seats });
    fillSeats(busyDay, people.slice(0, seats - 1), expiredHolder, now);
    count(
      busyDay,
      await crowd.runTogether(mixedOrders(busyDay, people, { seats, perAct, secretariat: sanne, now })),
    );
    db.delete(enrolments).run();
  }
  crowd.stop();
  closeDatabase();
  return { rounds, processes: processCount, ...total };
}

/** Fills every seat of the day, the last one with an expired offer. */
function fillSeats(dayId: number, holders: number[], expiredHolder: number, now: Date): void {
  const rows = holders.map((personId, arrivalOrder) => ({
    dayId,
    personId,
    arrivalOrder,
    state: "enrolled" as const,
  }));
  const offer = { dayId, personId: expiredHolder, arrivalOrder: rows.length, state: "offered" as const };
  db.insert(enrolments)
    .values(rows.map((row) => ({ ...row, since: now })))
    .run();
  db.insert(enrolments)
    .values({ ...offer, since: now, offeredUntil: new Date(now.getTime() - 1) })
    .run();
}

const ask = (dayId: number, personId: number, now: Date): Omit<Order, "at"> =>
  ({ act: "enrol", dayId, personId, now: now.getTime() }) as Order;

/** The holders cancel, some add seats, as many release expired offers, and the rest sign up. */
function mixedOrders(
  dayId: number,
  people: number[],
  { seats, perAct, secretariat, now }: { seats: number; perAct: number; secretariat: number; now: Date },
) {
  return people.map((personId, n): Omit<Order, "at"> => {
    const order = { dayId, personId, now: now.getTime() };
    const expiredHolder = n - (seats - 1);
    if (expiredHolder < 0) return { ...order, act: "give-up" } as Order;
    if (expiredHolder < perAct)
      return { ...order, act: "set-seats", personId: secretariat, seats: seats + 1 + expiredHolder } as Order;
    return expiredHolder < 2 * perAct ? ({ ...order, act: "pass-on" } as Order) : ask(dayId, personId, now);
  });
}

/** Compares each response with the database after all processes are done. */
function tally(dayId: number, answers: Answer[]) {
  const day = db.select().from(courseDays).where(eq(courseDays.id, dayId)).get()!;
  const rows = db
    .select()
    .from(enrolments)
    .where(eq(enrolments.dayId, dayId))
    .orderBy(enrolments.arrivalOrder)
    .all();
  const enrolled = rows.filter(({ state }) => state === "enrolled");
  const waiting = rows.filter(({ state }) => state === "waiting");
  const asking = answers.filter(({ order }) => order.act === "enrol");
  const stateOf = new Map(rows.map(({ personId, state }) => [personId, state]));
  return {
    asked: asking.length,
    oversold: Math.max(0, enrolled.length - day.seats),
    unsold: waiting.length > 0 ? Math.max(0, day.seats - enrolled.length) : 0,
    overtaken: waiting.filter(({ arrivalOrder }) => enrolled.some((one) => one.arrivalOrder > arrivalOrder))
      .length,
    lost: asking.filter((answer) => !isKept(answer, stateOf.get(answer.order.personId))).length,
    faults: answers.filter((answer) => "fault" in answer).length,
    again: answers.reduce((sum, { retries }) => sum + retries, 0),
  };
}

/** Whether a person who got a seat still has it, and one who is waiting still waits or has been promoted. */
function isKept(answer: Answer, state: EnrolmentState | undefined): boolean {
  if ("fault" in answer || !("state" in answer.outcome)) return false;
  return state === "enrolled" || state === answer.outcome.state;
}
