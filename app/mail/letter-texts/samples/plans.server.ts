import { astrid, bo, jens, karen, name, sanne, was } from "./people.server.ts";
import type { Samples } from "./samples-of.server.ts";

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
export const planLetters = {
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
