import { eq } from "drizzle-orm";
import {
  admissions,
  courseDays,
  enrolments,
  attendance,
  dayHosts,
  exemptions,
  reservations,
} from "../../db/schema/course-days.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** Enrolments, exemptions and the names of hosts are deleted; attendance stays for the totals, of a person without a name. */
export const courseDaysForgets: ForgetHandler = {
  tables: [enrolments, admissions, attendance, dayHosts, exemptions, reservations],
  forget(tx, personId) {
    tx.delete(enrolments).where(eq(enrolments.personId, personId)).run();
    tx.delete(admissions).where(eq(admissions.personId, personId)).run();
    tx.delete(exemptions).where(eq(exemptions.personId, personId)).run();
    tx.update(reservations).set({ by: null }).where(eq(reservations.by, personId)).run();
    tx.delete(dayHosts).where(eq(dayHosts.personId, personId)).run();
  },
  freeTextColumns: [
    courseDays.teacher,
    courseDays.practical,
    courseDays.contact,
    courseDays.changeReason,
    enrolments.food,
    enrolments.access,
    exemptions.reason,
  ],
};
