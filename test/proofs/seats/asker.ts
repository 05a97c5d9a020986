/** One process of the seats proof: runs an order at the time it states and sends back the outcome. */
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
  /** When to act, in ms of the machine's clock. */
  at: number;
  /** The time passed to the act, in ms. */
  now: number;
}
export type Order =
  | (OrderBase & { act: "enrol" })
  | (OrderBase & { act: "give-up" })
  | (OrderBase & { act: "pass-on" })
  | (OrderBase & { act: "set-seats"; seats: number });
/** `retries`: how often the database was busy and the act was repeated. */
export type Answer = { order: Order; retries: number } & ({ outcome: object } | { fault: string });

/** A person who is told that the site is busy tries again; this many times before it counts as a fault. */
const maxBusyRetries = 10;

const waitCell = new Int32Array(new SharedArrayBuffer(4));
openDatabase(databaseFile());
process.on("message", (order: Order) => {
  Atomics.wait(waitCell, 0, 0, Math.max(0, order.at - realNow()));
  process.send!(answer(order));
});
process.on("disconnect", () => process.exit());
process.send!("ready");

function answer(order: Order, retries = 0): Answer {
  try {
    return { order, retries, outcome: runOrder(order) };
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const busy = code?.startsWith("SQLITE_BUSY") && retries < maxBusyRetries;
    return busy ? answer(order, retries + 1) : { order, retries, fault: message };
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
