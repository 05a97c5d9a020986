/** Every letter that the site sends, in each of its forms, with the demo's people, places and days. */
import type { LetterName, PropsOf } from "../../../app/mail/letters/letters.server.ts";
import { cast } from "../../../db/demo/cast.ts";

const { astrid, bo, karen, jens, vibeke, sanne } = cast;
const name = astrid.name;

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
const seat = { ...day, personId: 7, mail: astrid.mail, sequence: 3, seat: true };
const was = {
  startsAt: Date.parse("2026-12-08T08:00:00Z"),
  endsAt: Date.parse("2026-12-08T14:30:00Z"),
  place: "Odder Rådhus, Byrådssalen, Rådhuspladsen 3, Odder",
};
const host = { ...seat, name: vibeke.name, mail: vibeke.mail, seat: false, coming: 18 };
const courseDaysOpen = [
  { ...day, municipality: "Aarhus" },
  { ...day, dayId: 13, startsAt: day.startsAt + 86_400_000, endsAt: day.endsAt + 86_400_000 },
];

const courseDayLetters = {
  "course-day-cancelled": [
    seat,
    { ...seat, seat: false, kind: "leaders" },
    { ...seat, reason: "Underviseren er blevet syg.", others: courseDaysOpen },
  ],
  "course-day-confirmed": [
    { ...seat, fromList: false },
    { ...seat, fromList: true, by: karen.name },
  ],
  "course-day-given-up": [
    { ...seat, by: karen.name },
    { ...seat, seat: false },
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
    { ...seat, was },
    { ...seat, seat: false, was, reason: "Lokalet er optaget den dag.", others: courseDaysOpen },
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

const course = { personId: 7, courseId: 2, name, course: "Selvbetjening for selvstændige" };
const learningLetters = {
  "course-invitation": [
    { ...course, lessons: 4, seconds: 2100, dueOn: "2026-12-11" },
    { ...course, lessons: 1, seconds: 480, dueOn: null },
  ],
  "course-not-completed": [
    { ...course, by: "Sanne Tværgaard", dueOn: "2026-12-11", late: false },
    { ...course, by: "Sanne Tværgaard", dueOn: "2026-11-16", late: true },
    { ...course, by: "Sanne Tværgaard", dueOn: null, late: false },
  ],
  "course-overdue": [
    { name: karen.name, course: course.course, people: [astrid.name, bo.name], revised: false },
    { name: karen.name, course: course.course, people: [bo.name], revised: true },
  ],
  "course-reminder": [
    { ...course, dueOn: "2026-12-11", late: false },
    { ...course, dueOn: "2026-11-16", late: true },
  ],
  "course-revised": (["new", "soon", "late"] as const).map((when) => ({
    ...course,
    note: "Filmen om fuldmagter er lavet om, fordi selvbetjeningen har fået nye skærmbilleder.",
    lessons: 1,
    seconds: 420,
    dueOn: "2026-12-11",
    when,
  })),
  diploma: [
    { name, course: "E-læring for agenter", number: "2026-7KQ4-M2XD" },
    { name, course: "E-læring for agenter", number: "2026-7KQ4-M2XD", insteadOf: "2026-2222-2222" },
  ],
  "elearning-invitation": [
    { name, lessons: 26, seconds: 9000 },
    { name, lessons: 0, seconds: 0 },
  ],
} satisfies Samples;

const hours = { startsAt: Date.parse("2026-12-03T08:00:00Z"), endsAt: Date.parse("2026-12-03T11:00:00Z") };
const listenIn = {
  name,
  listens: true,
  other: bo.name,
  on: "2026-12-03",
  planId: 12,
  hours,
  place: "Borgerservice, Rådhuspladsen 2, Aarhus",
  entry: { listenInId: 3, personId: 7, mail: astrid.mail, sequence: 1 },
} as const;
const planLetters = {
  "listen-in": [
    { ...listenIn, what: "agreed" },
    { ...listenIn, what: "agreed", name: bo.name, listens: false, other: name },
    { ...listenIn, what: "moved", was },
    { ...listenIn, what: "off" },
    { name, what: "off", listens: false, other: null, on: "2026-12-03", planId: 12 },
  ],
  "follow-up": [
    {
      name,
      what: "teaching",
      municipality: null,
      why: "Mange samtaler ender som omstillinger. Øv dig i at finde den rigtige guide, før der stilles om.",
      dueOn: "2026-12-11",
    },
    {
      name,
      what: "listen-in-elsewhere",
      municipality: "Odder",
      why: "Se, hvordan de gør.",
      dueOn: "2026-12-11",
    },
  ],
  "shift-changes": [
    {
      name: karen.name,
      ofAll: false,
      since: "2026-11-30",
      changes: [
        { name, municipality: "Aarhus", ready: true },
        { name: bo.name, municipality: "Aarhus", ready: false },
      ],
    },
    {
      name: sanne.name,
      ofAll: true,
      since: "2026-11-30",
      changes: [{ name, municipality: "Aarhus", ready: true }],
    },
  ],
  "plan-overdue": [
    {
      name: karen.name,
      items: [
        { title: "Adgange til Puzzel og Selvbetjening.nu", plan: name, owner: null, dueOn: "2026-11-09" },
        { title: "E-læring", plan: bo.name, owner: bo.name, dueOn: "2026-11-16" },
      ],
    },
    { name, items: [{ title: "Hilsemøde", plan: name, owner: null, dueOn: "2026-11-09" }] },
  ],
  "team-reminder": [{ name, by: karen.name, lacks: "3 lektioner og en kursusdag" }],
  "welcome-pack": [
    {
      name,
      subject: "Velkommen i Den Digitale Hotline",
      body: "Vi glæder os til at arbejde sammen med dig.\n\nDu kommer til at bruge Puzzel, Selvbetjening.nu og Viva Engage.\n\nHar du spørgsmål, så svar på mailen.",
      startsOn: "2026-11-02",
      municipality: null,
      planId: 12,
    },
    {
      name: jens.name,
      subject: "Velkommen i Den Digitale Hotline",
      body: "Vi glæder os til samarbejdet.",
      startsOn: "2026-11-02",
      municipality: "Horsens",
      planId: 13,
    },
  ],
} satisfies Samples;

const change = { changeId: 1, name, token: "q8Zr4nYf2KxWc0LmT7vBsHd1", code: "204981", until: "2026-12-07" };
const newMail = "astrid.vestergren.borgerservice@vesthimmerland.eksempel.dk";
const peopleLetters = {
  "mail-change-asked": [
    { ...change, by: karen.name, newMail, replaces: bo.mail },
    { ...change, by: null, newMail, replaces: null },
  ],
  "mail-change-new": [
    { ...change, by: null },
    { ...change, by: karen.name },
  ],
  "mail-change-ended": (["approved", "confirmed", "refused-by-secretariat", "lapsed"] as const).flatMap(
    (outcome) =>
      (["old", "new"] as const).map((side) => ({
        changeId: 1,
        name,
        side,
        outcome,
        by: sanne.name,
        reason: outcome === "approved" ? "Den gamle postkasse er nedlagt." : "",
        newMail,
      })),
  ),
  "mail-change-merged": (["kept", "merged"] as const).map((side) => ({
    name,
    side,
    keptMail: astrid.mail,
    mergedMail: newMail,
    by: sanne.name,
    reason: "Samme person, oprettet to gange.",
  })),
  welcome: [
    { name, by: sanne.name, roles: ["leader"], municipality: "Aarhus" },
    { name, by: null, roles: ["host", "secretariat", "steering"], municipality: null },
  ],
  "roles-changed": [
    {
      name,
      about: null,
      by: karen.name,
      given: ["leader", "host"],
      taken: ["agent"],
      until: "2026-12-24",
      returned: false,
    },
    { name, about: null, by: sanne.name, given: ["agent"], taken: [], until: null, returned: true },
    {
      name: sanne.name,
      about: vibeke.name,
      by: null,
      given: ["secretariat"],
      taken: [],
      until: null,
      returned: false,
    },
  ],
  "sign-in": [
    { name, token: change.token, code: "204981" },
    { name, token: change.token, code: "204981730562" },
  ],
  "sign-in-alarm": [{ codes: 214, people: 31 }],
} satisfies Samples;

const invitation = {
  invitationId: 4,
  token: "mF3kPz7QvT1yLw9RbXc5NhJd8SgA2eUo",
  name,
  title: "Trivsel og guider 2026",
  minutes: 8,
  closesAt: "2026-12-11T23:00:00.000Z",
  resultsOn: "2027-01-15",
};
const surveyLetters = {
  "survey-invitation": [
    { ...invitation, greeting: "", done: ["Guiderne til pas og kørekort er skrevet om."] },
    { ...invitation, greeting: "Tak for i går. Hvad fik du ud af dagen?", resultsOn: null },
  ],
  "survey-link": [invitation],
  "survey-reminder": [invitation],
  "survey-results": [
    { name, round: "Trivsel og guider 2026", roundId: 5, isAsked: true },
    { name, round: "Trivsel og guider 2026", roundId: 5, onlyMunicipality: "Vesthimmerland" },
  ],
} satisfies Samples;

type Samples = { [L in LetterName]?: readonly PropsOf<L>[] };

/** The forms of each letter. A letter that has none here does not compile. */
export const samples: { [L in LetterName]: readonly PropsOf<L>[] } = {
  ...courseDayLetters,
  ...learningLetters,
  ...planLetters,
  ...peopleLetters,
  ...surveyLetters,
};

/** Each form of each letter, with its number. */
export const allSamples = Object.entries(samples).flatMap(([letter, forms]) =>
  forms.map((props, at) => ({ letter: letter as LetterName, form: at + 1, props: props as unknown })),
);
