import type { CourseDay } from "../days/day.ts";
import type { Participant } from "./attendance-view.ts";

/** A day's participants as they sign on paper: their names, municipalities and marks, and nothing that others at the door need not see. */
export interface ParticipantList {
  day: CourseDay;
  participants: Pick<Participant, "personId" | "name" | "municipality" | "mark">[];
}
