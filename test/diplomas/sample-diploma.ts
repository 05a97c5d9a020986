import type { Diploma } from "../../app/diplomas/issuing/diploma.ts";

/** A diploma as stored in the database. */
export const earned: Diploma = {
  id: 1,
  number: "2026-7KQ4-M2XD",
  personId: 1,
  courseSlug: "agent",
  courseVersion: 3,
  name: "Søren Ærø Ågesen",
  municipality: "Lolland",
  course: "E-læring for agenter",
  // After midnight in Denmark, before it in UTC.
  completedAt: new Date("2026-11-19T23:30:00Z"),
  issuedAt: new Date("2026-11-20T10:00:00Z"),
  layout: 1,
  signatory: null,
  revokedAt: null,
  revokedFor: null,
  insteadOf: null,
};
