/** One process of the seats proof: does what it is told at the moment it is told, and answers what came of it. */
import { enrol, giveUp } from "../../../app/courses/enrolments.server.ts";
import { setSeats } from "../../../app/courses/planning.server.ts";
import { databaseFile } from "../../../app/env.server.ts";
import { findPerson } from "../../../app/people/people.server.ts";
import { openDatabase } from "../../../db/open.server.ts";

interface Told {
  dayId: number;
  personId: number;
  /** The moment at which to act, by this machine's clock. */
  at: number;
  /** The moment the act is told it is. */
  now: number;
}
export type Order =
  | (Told & { act: "enrol" })
  | (Told & { act: "give-up" })
  | (Told & { act: "set-seats"; seats: number });
export type Answer = { order: Order; outcome: object } | { order: Order; fault: string };

const bell = new Int32Array(new SharedArrayBuffer(4));
openDatabase(databaseFile());
process.on("message", (order: Order) => {
  Atomics.wait(bell, 0, 0, Math.max(0, order.at - Date.now()));
  process.send!(obey(order));
});
process.on("disconnect", () => process.exit());
process.send!("ready");

function obey(order: Order): Answer {
  try {
    const person = findPerson(order.personId)!;
    const now = new Date(order.now);
    if (order.act === "enrol") return { order, outcome: enrol(person, order.dayId, now) };
    if (order.act === "give-up") return { order, outcome: giveUp(person, order.dayId, now) };
    return { order, outcome: setSeats(person, order.dayId, order.seats, now) };
  } catch (error) {
    return { order, fault: (error as Error).message };
  }
}
