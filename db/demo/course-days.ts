import { enrol } from "../../app/course-days/sign-up/enrolments.server.ts";
import { owingAmong } from "../../app/course-days/duty/duty.server.ts";
import { nameHost } from "../../app/course-days/hosts/hosts.server.ts";
import { createDay } from "../../app/course-days/planning/drafts.server.ts";
import { publishDrafts } from "../../app/course-days/planning/planning.server.ts";
import { findPerson, type Person } from "../../app/people/register/person.server.ts";
import { danishMoment, danishDate, daysLater } from "../../app/base/dates/danish-time.ts";
import { db, type Tx } from "../database.server.ts";
import { attendance, courseDayProgramme, courseDays, enrolments } from "../schema/course-days.ts";
import { municipalities } from "../schema/people.ts";
import { catchUps, spring2024, workingDayFrom, workingDayUpTo } from "./days.ts";
import type { Agent } from "./people.ts";

const rooms = ["Lokale 1.12", "Byrådssalen", "Mødecenter Nord", "Undervisningslokalet, 2. sal"];
const teachers = ["Mette Kornblomager", "Troels Ændekær"];
const practical =
  "Frokost og kaffe er med. Tag din bærbare og dit headset med. Der er parkering ved rådhuset.";

function venueDetails(host: string, n: number) {
  const hosts = db.select().from(municipalities).all();
  const { id } = hosts.find(({ name }) => name === host)!;
  return {
    kind: "agents" as const,
    hostMunicipalityId: id,
    venue: `${host} Rådhus`,
    room: rooms[n % rooms.length]!,
    address: `Rådhuspladsen ${n + 1}, ${host}`,
    teacher: teachers[n % teachers.length]!,
    practical,
    fromTime: "09:00",
    toTime: "15:30",
  };
}

/** One agent in this many could not attend the first round, and attends a catch-up day instead. */
const agentsPerMissedFirstRound = 7;
const firstRoundEndsOn = "2024-07-01";
const attendsFirstRound = ({ id, startsOn }: { id: number; startsOn: string }) =>
  startsOn < "2024-01-01" && id % agentsPerMissedFirstRound !== 0;
/** The number who attend the latest days, which are evaluated: enough for figures to be shown. */
const evaluatedDayAttendees = 11;

/** The 17 days of spring 2024 and the catch-up days since, attended by nearly everyone who had started by then. */
export function seedPastDays(tx: Tx, agents: Agent[], today: string, random: () => number): void {
  tx.insert(courseDayProgramme).values({ id: 1, beginsOn: spring2024[0]!.on }).run();
  const neverAttends = () => random() < 0.14;
  const owing = new Map(agents.filter(() => !neverAttends()).map((agent) => [agent.id, agent]));
  const first = [...owing.values()].filter((agent) => attendsFirstRound(agent));
  const [earlyCount, laterCount] = [Math.max(1, Math.floor(first.length / 19)), Math.ceil(owing.size / 75)];
  for (const [n, { on, host }] of [...spring2024, ...catchUps].filter(({ on }) => on < today).entries()) {
    const day = { ...venueDetails(host, n), on, seats: 24, state: "published" as const };
    const [startsAt, endsAt] = [danishMoment(on, day.fromTime), danishMoment(on, day.toTime)];
    const window = {
      opensAt: danishMoment(daysLater(on, -60), "00:00"),
      closesAt: danishMoment(daysLater(on, -2), "00:00"),
    };
    const { id: dayId } = tx
      .insert(courseDays)
      .values({ ...day, startsAt, endsAt, ...window })
      .returning()
      .get();
    const inFirst = on < firstRoundEndsOn;
    const attendeeCount = inFirst
      ? earlyCount
      : on > daysLater(today, -220)
        ? evaluatedDayAttendees
        : laterCount;
    const attendees = [...owing.values()]
      .filter(
        ({ id, startsOn }) =>
          startsOn < daysLater(on, -40) && (!inFirst || attendsFirstRound({ id, startsOn })),
      )
      .slice(0, attendeeCount + Math.floor(random() * 3));
    for (const [index, { id: personId }] of attendees.entries()) {
      const mark = random() < 0.07 ? ("absent" as const) : ("present" as const);
      tx.insert(enrolments)
        .values({ dayId, personId, state: "enrolled", arrivalOrder: index + 1, since: window.opensAt })
        .run();
      tx.insert(attendance).values({ dayId, personId, mark, markedAt: endsAt, markedBy: null }).run();
      if (mark === "present") owing.delete(personId);
    }
  }
}

interface UpcomingDay {
  host: string;
  on: string;
  seats: number;
  /** How many of those who must attend a day have signed up or tried to. */
  takers: number;
}

/** The latest working day, whose attendance is not recorded yet, and later days: with free seats, nearly full, full with a waiting list. */
export function seedDaysAround(secretariat: Person, hostId: number, agents: Agent[], now: Date): void {
  const today = danishDate(now);
  // Attendance can be recorded once the day has started.
  const latestStarted = now < danishMoment(today, "09:00") ? daysLater(today, -1) : today;
  const days: UpcomingDay[] = [
    { host: "Aarhus", on: workingDayUpTo(latestStarted), seats: 16, takers: 9 },
    { host: "Horsens", on: workingDayFrom(daysLater(today, 9)), seats: 8, takers: 11 },
    { host: "Aarhus", on: workingDayFrom(daysLater(today, 17)), seats: 20, takers: 6 },
    { host: "Hjørring", on: workingDayFrom(daysLater(today, 38)), seats: 18, takers: 2 },
    { host: "Furesø", on: workingDayFrom(daysLater(today, 79)), seats: 24, takers: 0 },
    { host: "Viborg", on: workingDayFrom(daysLater(today, 121)), seats: 24, takers: 0 },
  ];
  const owing = [
    ...owingAmong(
      agents.map(({ id }) => id),
      now,
    ),
  ];
  const longBefore = (on: string) => danishMoment(daysLater(on, -200), "09:00");
  const dayIds = days.map(({ host, on, seats }, n) => {
    const window = { opensOn: daysLater(on, -60 - n), closesOn: daysLater(on, -1) };
    const day = createDay(secretariat, { ...venueDetails(host, n), on, seats, ...window }, longBefore(on));
    if ("refused" in day) throw new Error(`The demo's day on ${on} was refused: ${day.refused}`);
    return day.dayId;
  });
  publishDrafts(secretariat, longBefore(days[0]!.on));
  for (const [n, { host, on, takers }] of days.entries()) {
    if (host === "Aarhus") nameHost(secretariat, dayIds[n]!, hostId, longBefore(on));
    const since = danishMoment(daysLater(on, -20), "10:00");
    const at = since < now ? since : danishMoment(daysLater(today, -1), "10:00");
    for (const personId of owing.splice(0, takers)) signUp(personId, dayIds[n]!, at);
  }
}

function signUp(personId: number, dayId: number, at: Date): void {
  const person = findPerson(personId);
  if (person) enrol(person, dayId, at);
}
