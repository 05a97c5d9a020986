import { danishDate, daysBetween } from "../../base/dates/danish-time.ts";
import { danishOrder } from "../../base/danish-order.ts";

/** Someone a course is for, or who has completed it, and how far they are. */
export interface Participant {
  id: number;
  name: string;
  municipality: string | null;
  /** Their first day (yyyy-mm-dd), and whether it is ahead. */
  startsOn: string;
  startsLater: boolean;
  /** The figures count them: the course is for them, and they have begun. */
  counted: boolean;
  /** How many of the course's lessons they have completed, and when the first. */
  done: number;
  begunAt: Date | null;
  completedAt: Date | null;
  invitedAt: Date | null;
  /** When they were last reminded of the course. */
  remindedAt: Date | null;
}

/** Which participants are shown, as the address says it. */
export const participantViews = ["alle", "mangler", "gennemfoert"] as const;
export type ParticipantView = (typeof participantViews)[number];

/** How many of those the figures count are in each view. */
export function countParticipants(all: Participant[], now: Date): Record<ParticipantView, number> {
  const counted = all.filter((participant) => participant.counted);
  const sizes = participantViews.map((view) => [view, participantsIn(counted, view, now).length]);
  return Object.fromEntries(sizes) as Record<ParticipantView, number>;
}

/** Reads the view from an address; an unknown word is ignored. */
export const participantViewOf = (query: URLSearchParams): ParticipantView =>
  participantViews.find((word) => word === query.get("vis")) ?? "alle";

/** How many days ago someone who has not completed a course began it or, when they have not begun, was invited; null when neither. */
export function waitingSince(
  { completedAt, begunAt, invitedAt }: Participant,
  now: Date,
): { from: "begun" | "invited"; days: number } | null {
  const since = begunAt ?? invitedAt;
  if (completedAt || !since) return null;
  const days = daysBetween(danishDate(since), danishDate(now));
  return { from: begunAt ? "begun" : "invited", days };
}

/** Those whom the view shows: of those who have not completed the course, whoever has had it longest first. */
export function participantsIn(all: Participant[], view: ParticipantView, now: Date): Participant[] {
  if (view === "alle") return all;
  if (view === "gennemfoert") return all.filter(({ completedAt }) => completedAt);
  const days = (participant: Participant) => waitingSince(participant, now)?.days ?? -1;
  return all
    .filter(({ completedAt }) => !completedAt)
    .sort((a, b) => days(b) - days(a) || danishOrder(a.name, b.name));
}
