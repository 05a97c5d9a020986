/**
 * A course day has one entry in a reader's calendar: at its Danish time, moved when the day moves, removed after cancelling. Each is read by
 * two readers, and whole, whatever the recipients are called.
 */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { simpleParser } from "mailparser";
import { changeDay } from "../../app/course-days/sign-up/change-day.server.ts";
import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { giveUp } from "../../app/course-days/sign-up/give-up.server.ts";
import { cancelDay, publishDay } from "../../app/course-days/planning/planning.server.ts";
import type { CourseDayChanges } from "../../app/course-days/planning/draft.ts";
import { updateDay, createDay } from "../../app/course-days/planning/drafts.server.ts";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { deliverDue } from "../../app/mail/delivery/deliver.server.ts";
import { fileTransport } from "../../app/mail/delivery/transport.server.ts";
import { closeDatabase, db, migrateDatabase, openDatabase } from "../../db/database.server.ts";
import { municipalities, people } from "../../db/schema/people.ts";
import "../setup.ts";
import { addCast } from "../../db/demo/cast.ts";
import { inRole } from "../course-days/sample-days.ts";
import { badLines, Calendar, readMessage } from "./calendar/reader.ts";
import { agree } from "./calendar/second-reader.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";

export const rounds = 4;

export const broken: Broken[] = [
  {
    name: "a SEQUENCE that stands still",
    file: "app/course-days/notices/participant-notices.server.ts",
    target: "courseDays.sequence} + 1`",
    replacement: "courseDays.sequence} + 0`",
    spoils: "faults",
  },
  {
    name: "a UID of its own for each message",
    file: "emails/parts/calendar.ts",
    target: '"text", uidOf(',
    replacement: '"text", entry.sequence + uidOf(',
    spoils: "uids",
  },
  {
    name: "an hour off outside winter",
    file: "emails/parts/calendar.ts",
    target: "new Date(at).toISOString()",
    replacement: "new Date(at + (new Date(at).getUTCMonth() % 11 > 1 ? 3_600_000 : 0)).toISOString()",
    spoils: "wrongEntries",
    inTests: true,
  },
  {
    name: "a name without its quotation marks",
    file: "emails/parts/calendar.ts",
    target: "{ cn: entry.name,",
    replacement: "{ cn: entry.name.replaceAll('\"', \"'\"),",
    spoils: "wrongNames",
  },
  {
    name: "lines that are folded late",
    file: "emails/parts/calendar.ts",
    target: "ICAL.foldLength = 74",
    replacement: "ICAL.foldLength = 75",
    spoils: "badLines",
  },
  {
    name: "a place that stands outside the event",
    file: "emails/parts/calendar.ts",
    target: '["vcalendar", calendar, [["vevent", event, []]]]',
    replacement: '["vcalendar", [...calendar, ...event.splice(7, 1)], [["vevent", event, []]]]',
    spoils: "disagreed",
  },
  {
    name: "a move that is told without the calendar",
    file: "emails/course-day-moved.tsx",
    target: 'props.seat ? calendarEntryOf("REQUEST", context, props) : null',
    replacement: 'props.seat && !entryOf ? calendarEntryOf("REQUEST", context, props) : null',
    spoils: "wrongEntries",
  },
];

export const bounds: Bounds = {
  wrongEntries: none,
  faults: none,
  disagreed: none,
  wrongNames: none,
  badLines: none,
  messages: some,
  uids: (count, { days }) => count === days,
};

/** Dates next to both clock changes of 2027 and 2028, and far from them. */
const dates = [
  "2027-03-26",
  "2027-03-29",
  "2027-06-10",
  "2027-10-29",
  "2027-11-01",
  "2028-03-24",
  "2028-03-27",
  "2028-10-27",
  "2028-10-30",
];
const clocks: [string, string][] = [
  ["09:00", "15:30"],
  ["08:15", "12:00"],
  ["00:30", "23:30"],
];
/** Each turn has its own date, because the number of sign-ups a person may make in a day is limited. */
const dayOf = (turn: number) => new Date(Date.UTC(2027, 0, 4 + turn, 12));

interface HeldDay {
  dayId: number;
  plan: CourseDayChanges;
}

type Someone = ReturnType<typeof inRole>;

/** Names with every sign that means something in a calendar, with letters of two, three and four octets, and longer than a line. */
const names = {
  astrid: `Åse "Åsen" O'Hara-^n^' Ørsted; Æ, von: \\${"å".repeat(60)}`,
  bo: `Bo ${"漢字".repeat(20)}${"𝄞".repeat(15)} Lindholt`,
};

/** In each of nine turns per round (two in a proof of one round) two agents sign up, are moved with days, change between them, cancel, and have a day cancelled. */
export async function prove(rounds: number): Promise<Figures> {
  openDatabase(databaseFile());
  migrateDatabase();
  const { astrid, bo, sanne } = addCast();
  for (const [id, name] of [[astrid, names.astrid] as const, [bo, names.bo] as const])
    db.update(people).set({ name }).where(eq(people.id, id)).run();
  const agents: [Someone, Someone] = [inRole(astrid, "agent"), inRole(bo, "agent")];
  const total = {
    messages: 0,
    checked: 0,
    wrongEntries: 0,
    faults: 0,
    disagreed: 0,
    wrongNames: 0,
    badLines: 0,
  };
  const calendars = new Map(agents.map(({ mail }) => [mail, new Calendar()]));
  const deliverAndRead = deliverToCalendars(calendars, total);
  const days = new Set<number>();
  for (let n = 0; n < (rounds === 1 ? 2 : rounds * 9); n++) {
    const now = dayOf(n);
    const expectEntries: ExpectEntries = async ({ mail }, ...expected) => {
      await deliverAndRead(now);
      total.checked++;
      if (!hasExactly(calendars.get(mail)!, expected)) total.wrongEntries++;
    };
    const held = await takeTurn(n, agents, plannerAt(inRole(sanne, "secretariat"), now), now, expectEntries);
    for (const { dayId } of held) days.add(dayId);
  }
  closeDatabase();
  for (const calendar of calendars.values()) total.faults += calendar.faults;
  return { rounds, days: days.size, uids: calendars.get(agents[0].mail)!.uids.size, ...total };
}

/** The agent's calendar must contain these days and no others. */
type ExpectEntries = (agent: Someone, ...expected: HeldDay[]) => Promise<void>;

/** Runs one turn; resolves to its two days. */
async function takeTurn(
  n: number,
  [anAgent, otherAgent]: [Someone, Someone],
  { publishNewDay, move, cancel }: ReturnType<typeof plannerAt>,
  now: Date,
  expectEntries: ExpectEntries,
): Promise<HeldDay[]> {
  let [first, second] = [publishNewDay(n), publishNewDay(n + 4)];
  enrol(anAgent, first.dayId, now);
  enrol(otherAgent, first.dayId, now);
  await expectEntries(anAgent, first);
  first = move(first, n + 1);
  await expectEntries(anAgent, first);
  await expectEntries(otherAgent, first);
  changeDay(anAgent, first.dayId, second.dayId, now);
  await expectEntries(anAgent, second);
  second = move(second, n + 5);
  giveUp(otherAgent, first.dayId, now);
  await expectEntries(otherAgent);
  await expectEntries(anAgent, second);
  changeDay(anAgent, second.dayId, first.dayId, now);
  first = move(first, n + 7);
  await expectEntries(anAgent, first);
  cancel(first);
  await expectEntries(anAgent);
  return [first, second];
}

/** The secretariat's acts at this time. */
const plannerAt = (secretariat: Someone, now: Date) => ({
  publishNewDay(n: number): HeldDay {
    const created = createDay(secretariat, { ...planOf(n), kind: "agents", seats: 2 }, now, true);
    if ("refused" in created) throw new Error(created.refused);
    publishDay(secretariat, created.dayId, now);
    return { dayId: created.dayId, plan: planOf(n) };
  },
  move(day: HeldDay, n: number): HeldDay {
    updateDay(secretariat, day.dayId, planOf(n), now, { confirmed: true });
    return { ...day, plan: planOf(n) };
  },
  cancel: ({ dayId }: HeldDay) => cancelDay(secretariat, dayId, now),
});

/** The n-th place, date and time. */
function planOf(n: number): CourseDayChanges {
  const [fromTime, toTime] = clocks[n % clocks.length]!;
  const on = dates[n % dates.length]!;
  return {
    hostMunicipalityId: db.select().from(municipalities).get()!.id,
    venue: `Rådhuset; Sal ${n}`,
    room: "",
    address: "Torvet 1, 2. sal",
    teacher: "",
    practical: "",
    on,
    fromTime,
    toTime,
    opensOn: "2027-01-01",
    closesOn: on,
  };
}

function hasExactly(calendar: Calendar, expected: HeldDay[]): boolean {
  const entries = [...calendar.entries.values()];
  const isThere = ({ plan }: HeldDay) =>
    entries.some(
      ({ starts, ends, place }) =>
        starts === `${plan.on} ${plan.fromTime}` &&
        ends === `${plan.on} ${plan.toTime}` &&
        place.startsWith(plan.venue),
    );
  return entries.length === expected.length && expected.every(isThere);
}

/** Delivers the letters in the outbox as real messages, and passes the entries to each reader's calendar. */
function deliverToCalendars(
  calendars: Map<string, Calendar>,
  total: { messages: number; faults: number; disagreed: number; wrongNames: number; badLines: number },
) {
  const folder = join(env.DATA_DIR, "proof-letters");
  const transport = fileTransport(folder);
  const inOrder = (file: string) => Number(/-(\d+)\.eml$/.exec(file)![1]);
  return async (now: Date) => {
    await deliverDue(now, transport);
    const files = readdirSync(folder).filter((file) => file.endsWith(".eml"));
    for (const file of files.sort((a, b) => inOrder(a) - inOrder(b))) {
      const mail = await simpleParser(readFileSync(join(folder, file)));
      const parts = mail.attachments.filter(({ contentType }) => contentType === "text/calendar");
      if (parts.length > 1) total.faults++;
      for (const { content } of parts) {
        const message = readMessage(content.toString("utf8"));
        const declared = /text\/calendar;[^\r\n]*method=(\w+)/i.exec(
          readFileSync(join(folder, file), "utf8"),
        )?.[1];
        if (declared !== message.method) total.faults++;
        const to = [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address))[0]!;
        calendars.get(to)!.take(message);
        const [event] = message.events;
        total.badLines += badLines(content);
        if (!agree({ method: message.method, event: event! }, content.toString("utf8"))) total.disagreed++;
        if (!Object.values(names).includes(event!.name)) total.wrongNames++;
        total.messages++;
      }
    }
    rmSync(folder, { recursive: true });
    fileTransport(folder);
  };
}
