import { maxSeats } from "../../../db/limits.ts";
import { integerField } from "../../base/forms/fields.ts";

/** A number of seats in a form. Complains "seats". */
export const seatsField = integerField(1, maxSeats, "seats");

/** How many seats are free: never below zero. */
export const freeSeats = (seats: number, taken: number): number => Math.max(0, seats - taken);

interface SeatCounts {
  seats: number;
  taken: number;
  waiting: number;
}

/** How many seats are free for new sign-ups: none while others wait for them. */
export const freeForNewcomers = ({ seats, taken, waiting }: SeatCounts): number =>
  waiting > 0 ? 0 : freeSeats(seats, taken);
