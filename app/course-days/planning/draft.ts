import { danishDate, danishMoment, daysLater, isDanishTime } from "../../base/dates/danish-time.ts";
import { lastDayBefore } from "../../base/dates/date-text.ts";
import type { CourseDay } from "../days/day.ts";
import type { DayKind } from "../days/day-kinds.ts";

/** A day as the secretariat plans it: Danish days (yyyy-mm-dd) and times (hh:mm). Sign-up is open on both days named. */
export interface CourseDayDraft {
  kind: DayKind;
  hostMunicipalityId: number;
  venue: string;
  room: string;
  address: string;
  teacher: string;
  practical: string;
  /** Who the host can phone on the day. Shown only in the host pack. */
  contact?: string;
  on: string;
  fromTime: string;
  toTime: string;
  seats: number;
  opensOn: string;
  closesOn: string;
}

/** What of a draft can be changed later: the kind cannot, and seats have a form of their own. */
export type CourseDayChanges = Omit<CourseDayDraft, "kind" | "seats">;

export type DraftRefusal =
  | "past"
  | "end-before-start"
  | "skipped-hour"
  | "closes-before-opens"
  | "closes-after-start"
  | "unknown-municipality";

/** What is wrong with the times of a draft, or null. */
export function draftRefusal(
  draft: CourseDayChanges,
  now: Date,
): Exclude<DraftRefusal, "unknown-municipality"> | null {
  const { on, fromTime, toTime, opensOn, closesOn } = draft;
  if (on < danishDate(now) || danishMoment(on, fromTime) <= now) return "past";
  if (toTime <= fromTime) return "end-before-start";
  if (![fromTime, toTime].every((time) => isDanishTime(on, time))) return "skipped-hour";
  if (closesOn < opensOn) return "closes-before-opens";
  return closesOn > on ? "closes-after-start" : null;
}

/** The columns that follow from a draft. Sign-up closes when its last day is over, and never after the day has begun. */
export function draftColumns<Draft extends CourseDayChanges>({ opensOn, closesOn, ...draft }: Draft) {
  const startsAt = danishMoment(draft.on, draft.fromTime);
  const lastDayOver = danishMoment(daysLater(closesOn, 1), "00:00");
  return {
    ...draft,
    startsAt,
    endsAt: danishMoment(draft.on, draft.toTime),
    opensAt: danishMoment(opensOn, "00:00"),
    closesAt: new Date(Math.min(lastDayOver.getTime(), startsAt.getTime())),
  };
}

/** The draft that a day was made from, as a series copies it. */
export const draftFromDay = (day: CourseDay): CourseDayDraft => ({
  kind: day.kind,
  hostMunicipalityId: day.hostMunicipalityId,
  venue: day.venue,
  room: day.room,
  address: day.address,
  teacher: day.teacher,
  practical: day.practical,
  contact: day.contact,
  on: day.on,
  fromTime: day.fromTime,
  toTime: day.toTime,
  seats: day.seats,
  opensOn: danishDate(day.opensAt),
  closesOn: danishDate(lastDayBefore(day.closesAt)),
});
