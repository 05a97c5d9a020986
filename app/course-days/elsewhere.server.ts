import type { Tx } from "../../db/database.server.ts";
import { findPerson } from "../people/register/person.server.ts";
import type { Elsewhere } from "../undo/refusals.ts";
import { dayRow } from "./days/days.server.ts";
import type { EnrolmentRow } from "./days/enrolment.server.ts";
import { findConflict } from "./sign-up/conflicts.server.ts";

type Enrolment = Pick<EnrolmentRow, "id" | "dayId" | "personId" | "insteadOf">;

/**
 * Those of these enrolments whose people are enrolled elsewhere where both cannot be, with the day they are on. The two of a change of day
 * can: `before` are those there were.
 */
export const listElsewhere = (
  tx: Tx,
  rows: readonly Enrolment[],
  before: readonly Pick<Enrolment, "id" | "insteadOf">[],
  now: Date,
): Elsewhere[] => rows.flatMap((row) => findElsewhere(tx, row, before, now) ?? []);

function findElsewhere(
  tx: Tx,
  { id, dayId, personId, insteadOf }: Enrolment,
  before: readonly Pick<Enrolment, "id" | "insteadOf">[],
  now: Date,
): Elsewhere | null {
  const changing = before.filter((other) => other.insteadOf === id || other.id === insteadOf);
  const givenUp = [...changing.map((other) => other.id), ...(insteadOf === null ? [] : [insteadOf])];
  const conflicts = givenUp.length > 0 ? { givenUp, elsewhereOnly: true } : { elsewhereOnly: true };
  const day = dayRow(dayId)!;
  const found = findConflict(day, personId, now, conflicts);
  if (!found) return null;
  const { other } = found;
  const name = findPerson(personId, tx)?.name ?? "";
  return { personId, name, day: other ? { id: other.dayId, startsAt: other.startsAt } : null };
}
