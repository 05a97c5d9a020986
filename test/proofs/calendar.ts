/** A day stands once in a reader's calendar: at its Danish time, moved along when it moves, and gone when it is given up or cancelled. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
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
import { municipalities } from "../../db/schema/people.ts";
import "../setup.ts";
import { addCast } from "../../db/demo/cast.ts";
import { inRole } from "../course-days/sample-days.ts";
import { Calendar, readMessage } from "./calendar/reader.ts";
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
    target: "uid: `kursusdag-",
    replacement: "uid: entry.sequence + `kursusdag-",
    spoils: "uids",
  },
  {
    name: "an hour off outside winter",
    file: "emails/parts/calendar.ts",
    target: "date.getUTCHours(),",
    replacement: "date.getUTCHours() + (date.getUTCMonth() % 11 > 1 ? 1 : 0),",
    spoils: "wrong",
    inTests: true,
  },
  {
    name: "a move that is told without the calendar",
    file: "emails/course-day-moved.tsx",
    target: 'props.seat ? calendarEntryOf("REQUEST", context, props) : null',
    replacement: 'props.seat && !entryOf ? calendarEntryOf("REQUEST", context, props) : null',
    spoils: "wrong",
  },
];

export const bounds: Bounds = {
  wrong: none,
  faults: none,
  messages: some,
  uids: (count, { days }) => count === days,
};

/** Dates beside both clock changes of 2027 and 2028, and far from them. */
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
/** Each turn has a day of its own, for nobody may come onto day after day within the same one. */
const dayOf = (turn: number) => new Date(Date.UTC(2027, 0, 4 + turn, 12));

interface HeldDay {
  dayId: number;
  plan: CourseDayChanges;
}

/** Nine times a round (twice in a single one) two readers are invited to days, moved with them, change between them, give up, and see them cancelled. */
export async function prove(rounds: number): Promise<Figures> {
  openDatabase(databaseFile());
  migrateDatabase();
  const { astrid, bo, sanne } = addCast();
  const office = inRole(sanne, "secretariat");
  const [one, other] = [inRole(astrid, "agent"), inRole(bo, "agent")];
  const home = db.select().from(municipalities).get()!.id;
  const total = { messages: 0, checked: 0, wrong: 0, faults: 0 };
  const calendars = new Map([one, other].map(({ mail }) => [mail, new Calendar()]));
  const post = deliverToCalendars(calendars, total);
  let now = dayOf(0);

  const plan = (n: number): CourseDayChanges => {
    const [fromTime, toTime] = clocks[n % clocks.length]!;
    const on = dates[n % dates.length]!;
    const place = {
      hostMunicipalityId: home,
      venue: `Rådhuset; Sal ${n}`,
      room: "",
      address: "Torvet 1, 2. sal",
    };
    return {
      ...place,
      teacher: "",
      practical: "",
      on,
      fromTime,
      toTime,
      opensOn: "2027-01-01",
      closesOn: on,
    };
  };
  const hold = (n: number): HeldDay => {
    const made = createDay(office, { ...plan(n), kind: "agents", seats: 2 }, now, true);
    if ("refused" in made) throw new Error(made.refused);
    publishDay(office, made.dayId, now);
    return { dayId: made.dayId, plan: plan(n) };
  };
  const move = (held: HeldDay, n: number): HeldDay => {
    updateDay(office, held.dayId, plan(n), now);
    return { ...held, plan: plan(n) };
  };
  /** What stands in the reader's calendar must be these days and no others. */
  const expectOf = async (mail: string, ...expected: HeldDay[]) => {
    await post(now);
    total.checked++;
    const entries = [...calendars.get(mail)!.entries.values()];
    const same = expected.every(({ plan }) =>
      entries.some(
        ({ starts, ends, place }) =>
          starts === `${plan.on} ${plan.fromTime}` &&
          ends === `${plan.on} ${plan.toTime}` &&
          place.startsWith(plan.venue),
      ),
    );
    if (!same || entries.length !== expected.length) total.wrong++;
  };

  const days = new Set<number>();
  for (let n = 0; n < (rounds === 1 ? 2 : rounds * 9); n++) {
    now = dayOf(n);
    let [first, second] = [hold(n), hold(n + 4)];
    enrol(one, first.dayId, now);
    enrol(other, first.dayId, now);
    await expectOf(one.mail, first);
    first = move(first, n + 1);
    await expectOf(one.mail, first);
    await expectOf(other.mail, first);
    changeDay(one, first.dayId, second.dayId, now);
    await expectOf(one.mail, second);
    second = move(second, n + 5);
    giveUp(other, first.dayId, now);
    await expectOf(other.mail);
    await expectOf(one.mail, second);
    changeDay(one, second.dayId, first.dayId, now);
    first = move(first, n + 7);
    await expectOf(one.mail, first);
    cancelDay(office, first.dayId, now);
    await expectOf(one.mail);
    days.add(first.dayId).add(second.dayId);
  }
  closeDatabase();
  for (const calendar of calendars.values()) total.faults += calendar.faults;
  return { rounds, days: days.size, uids: calendars.get(one.mail)!.uids.size, ...total };
}

/** Delivers what lies in the outbox as real messages, and gives each reader's calendar its part. */
function deliverToCalendars(calendars: Map<string, Calendar>, total: { messages: number; faults: number }) {
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
        total.messages++;
      }
    }
    rmSync(folder, { recursive: true });
    fileTransport(folder);
  };
}
