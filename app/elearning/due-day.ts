import { type Absence, dueAfterLeave } from "../people/absence.ts";
import { daysLater } from "../ui/danish-time.ts";

/** So many days after the first day the agents' course is due, where nobody has set another date. */
const ordinary = 28;

/** By when an agent who starts on `startsOn` is to have completed the agents' course (both yyyy-mm-dd), moved by their leaves. */
export const ordinaryDue = (startsOn: string, absence: Absence): string =>
  dueAfterLeave(daysLater(startsOn, ordinary), startsOn, absence);
