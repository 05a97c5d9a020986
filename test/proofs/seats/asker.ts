/** One process of the seats proof: does what it is told at the moment it is told, and answers what came of it. */
import { enrol } from "../../../app/course-days/sign-up/enrolments.server.ts";
import { giveUp } from "../../../app/course-days/sign-up/give-up.server.ts";
import { setSeats } from "../../../app/course-days/planning/planning.server.ts";
import { releaseExpired } from "../../../app/course-days/sign-up/waiting-list.server.ts";
import { databaseFile } from "../../../app/base/env.server.ts";
import { findPerson } from "../../../app/people/register/person.server.ts";
import { realNow } from "../../clock/shift.mjs";
import { openDatabase } from "../../../db/database.server.ts";

interface OrderBase {
  dayId: number;
  personId: number;
  /** The moment at which to act, by the machine's clock. */
  at: number;
  /** The moment the act is told it is. */
  now: number;
}
export type Order =
  | (OrderBase & { act: "enrol" })
  | (OrderBase & { act: "give-up" })
  | (OrderBase & { act: "pass-on" })
  | (OrderBase & { act: "set-seats"; seats: number });
/** `again`: how many times the database was too busy to begin, and it was asked once more. */
export type Answer = { order: Order; again: number } & ({ outcome: object } | { fault: string });

/** A person told that the site is busy asks again; so many times before it counts as a fault. */
const maxBusyRetries = 10;

const waitCell = new Int32Array(new SharedArrayBuffer(4));
openDatabase(databaseFile());
process.on("message", (order: Order) => {
  Atomics.wait(waitCell, 0, 0, Math.max(0, order.at - realNow()));
  process.send!(answer(order));
});
process.on("disconnect", () => process.exit());
process.send!("ready");

function answer(order: Order, again = 0): Answer {
  try {
    return { order, again, outcome: runOrder(order) };
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const busy = code?.startsWith("SQLITE_BUSY") && again < maxBusyRetries;
    return busy ? answer(order, again + 1) : { order, again, fault: message };
  }
}

function runOrder(order: Order): object {
  const person = findPerson(order.personId)!;
  const now = new Date(order.now);
  if (order.act === "enrol") return enrol(person, order.dayId, now);
  if (order.act === "give-up") return giveUp(person, order.dayId, now);
  if (order.act === "pass-on") return { days: releaseExpired(now) };
  return setSeats(person, order.dayId, order.seats, now);
}
