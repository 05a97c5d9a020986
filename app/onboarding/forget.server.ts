import { eq } from "drizzle-orm";
import {
  followUps,
  listenIns,
  planItems,
  planMarks,
  planVersions,
  plans,
  readinessChanges,
  readinessSeen,
  shiftExceptions,
  welcomePacks,
} from "../../db/schema/onboarding.ts";
import { shiftMailings } from "../../db/schema/onboarding-shifts.ts";
import type { ForgetHandler } from "../base/events.server.ts";

/** Deletes the person's plan, listen-ins and follow-ups, and their name from other people's. */
export const onboardingForgets: ForgetHandler = {
  tables: [
    plans,
    planMarks,
    planVersions,
    listenIns,
    followUps,
    shiftExceptions,
    readinessChanges,
    readinessSeen,
    shiftMailings,
    welcomePacks,
  ],
  forget(tx, personId) {
    tx.delete(plans).where(eq(plans.personId, personId)).run();
    tx.delete(listenIns).where(eq(listenIns.personId, personId)).run();
    tx.delete(followUps).where(eq(followUps.personId, personId)).run();
    tx.delete(shiftExceptions).where(eq(shiftExceptions.personId, personId)).run();
    tx.delete(readinessChanges).where(eq(readinessChanges.personId, personId)).run();
    tx.delete(readinessSeen).where(eq(readinessSeen.personId, personId)).run();
    tx.delete(shiftMailings).where(eq(shiftMailings.personId, personId)).run();
    tx.update(plans).set({ leaderId: null }).where(eq(plans.leaderId, personId)).run();
    tx.update(plans).set({ colleagueId: null }).where(eq(plans.colleagueId, personId)).run();
    tx.update(listenIns).set({ colleagueId: null }).where(eq(listenIns.colleagueId, personId)).run();
    tx.update(planMarks).set({ ownerId: null }).where(eq(planMarks.ownerId, personId)).run();
    tx.update(planMarks).set({ doneBy: null }).where(eq(planMarks.doneBy, personId)).run();
  },
  freeTextColumns: [
    planItems.title,
    planItems.text,
    planMarks.note,
    listenIns.place,
    followUps.why,
    shiftExceptions.reason,
    welcomePacks.subject,
    welcomePacks.body,
  ],
};
