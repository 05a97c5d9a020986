import { astrid, bo, karen, vibeke, sanne, name, was } from "./people.server.ts";
import type { Samples } from "./samples-of.server.ts";

const day = {
  name,
  dayId: 12,
  kind: "agents",
  municipality: "Vesthimmerland",
  place: "Vesthimmerland Rådhus, Undervisningslokalet, 2. sal, Rådhuspladsen 12",
  practical: "Frokost og kaffe er med. Tag din bærbare og dit headset med. Der er parkering ved rådhuset.",
  startsAt: Date.parse("2026-12-10T08:00:00Z"),
  endsAt: Date.parse("2026-12-10T14:30:00Z"),
} as const;
const withSeat = { ...day, personId: 7, mail: astrid.mail, sequence: 3, seat: true };
const host = { ...withSeat, name: vibeke.name, mail: vibeke.mail, seat: false, coming: 18 };
const courseDaysOpen = [
  { ...day, municipality: "Aarhus" },
  { ...day, dayId: 13, startsAt: day.startsAt + 86_400_000, endsAt: day.endsAt + 86_400_000 },
];

export const courseDayLetters = {
  "course-day-cancelled": [
    withSeat,
    { ...withSeat, seat: false, kind: "leaders" },
    { ...withSeat, reason: "Underviseren er blevet syg.", others: courseDaysOpen },
  ],
  "course-day-confirmed": [
    { ...withSeat, fromList: false },
    { ...withSeat, fromList: true, by: karen.name },
  ],
  "course-day-given-up": [
    { ...withSeat, by: karen.name },
    { ...withSeat, seat: false },
  ],
  "course-day-exempt": [
    { name, reason: "Har været på den samme kursusdag i en anden kommune." },
    { name, reason: null },
  ],
  "course-day-host": [
    { ...host, what: "named" },
    { ...host, what: "dropped" },
    { ...host, what: "moved", was },
    { ...host, what: "cancelled", part: "teacher" },
    { ...host, what: "final" },
    { ...host, what: "so-far" },
    { ...host, what: "list" },
  ],
  "course-day-leader": [
    { ...day, name: karen.name, people: [astrid.name, bo.name] },
    { ...day, name: karen.name, people: [bo.name], open: true },
  ],
  "course-day-moved": [
    { ...withSeat, was },
    { ...withSeat, seat: false, was, reason: "Lokalet er optaget den dag.", others: courseDaysOpen },
  ],
  "course-day-team": [
    {
      ...day,
      name: karen.name,
      what: "cancelled",
      reason: "Underviseren er blevet syg.",
      people: [astrid.name, bo.name],
      reserved: 2,
      others: courseDaysOpen,
    },
    { ...day, name: karen.name, what: "moved", was, people: [], reserved: 1 },
  ],
  "course-day-offer": [{ ...day, until: Date.parse("2026-12-08T13:00:00Z") }],
  "course-day-offer-expired": [day],
  "course-day-reminder": [
    { ...day, days: 7 },
    { ...day, days: 1 },
  ],
  "course-day-waiting": [{ ...day, number: 3 }],
  "course-day-words": [
    {
      ...day,
      heading: "Husk madpakke",
      text: "Kantinen er lukket den dag.\n\nTag din egen madpakke med.\nVi sørger for kaffe og te.",
      by: sanne.name,
    },
  ],
  "course-days-open": [
    { name, to: "agent", owing: 0, days: courseDaysOpen },
    { name, to: "missed", owing: 0, days: [] },
    { name: karen.name, to: "leader", owing: 4, days: courseDaysOpen },
  ],
} satisfies Samples;
