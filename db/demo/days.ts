import { daysLater } from "../../app/base/dates/danish-time.ts";
import { isWorkingDay } from "../../app/base/dates/working-days.ts";

/** The day itself if it is a working day, else the next working day. */
export function workingDayFrom(day: string): string {
  return isWorkingDay(day) ? day : workingDayFrom(daysLater(day, 1));
}

/** The day itself if it is a working day, else the last working day before it. */
export function workingDayUpTo(day: string): string {
  return isWorkingDay(day) ? day : workingDayUpTo(daysLater(day, -1));
}

/** The 17 days of spring 2024: the first two in Aarhus, 15 of them held by 16 May. */
export const spring2024: { on: string; host: string }[] = [
  { on: "2024-01-30", host: "Aarhus" },
  { on: "2024-01-31", host: "Aarhus" },
  { on: "2024-02-06", host: "Viborg" },
  { on: "2024-02-20", host: "Hjørring" },
  { on: "2024-02-27", host: "Horsens" },
  { on: "2024-03-05", host: "Furesø" },
  { on: "2024-03-12", host: "Herning" },
  { on: "2024-03-19", host: "Randers" },
  { on: "2024-04-03", host: "Frederikshavn" },
  { on: "2024-04-09", host: "Skanderborg" },
  { on: "2024-04-16", host: "Fredensborg" },
  { on: "2024-04-23", host: "Vesthimmerland" },
  { on: "2024-04-30", host: "Syddjurs" },
  { on: "2024-05-07", host: "Morsø" },
  { on: "2024-05-14", host: "Odder" },
  { on: "2024-05-28", host: "Halsnæs" },
  { on: "2024-06-04", host: "Aarhus" },
];

/** Catch-up days since then, four times a year. */
export const catchUps: { on: string; host: string }[] = [
  { on: "2024-09-10", host: "Viborg" },
  { on: "2024-11-19", host: "Aarhus" },
  { on: "2025-02-11", host: "Horsens" },
  { on: "2025-05-13", host: "Randers" },
  { on: "2025-09-09", host: "Furesø" },
  { on: "2025-11-18", host: "Herning" },
  { on: "2026-02-10", host: "Aarhus" },
  { on: "2026-05-12", host: "Viborg" },
  { on: "2026-09-08", host: "Hjørring" },
];
