import { timeText, weekdayText } from "../../app/base/dates/date-text.ts";
import type { Locale } from "../../app/base/texts/locale.ts";
import type { CalendarPart, LetterContext } from "./Letter.tsx";
import { Paragraph } from "./Letter.tsx";
import { calendarPart } from "./calendar.ts";

/** What every letter about a course day tells of it. Times in milliseconds since 1970. */
export interface CourseDay {
  name: string;
  dayId: number;
  kind: "agents" | "leaders" | "follow-up" | "new-calls";
  municipality: string;
  place: string;
  practical: string;
  startsAt: number;
  endsAt: number;
}

/** What a letter with a calendar entry holds besides. */
export interface CalendarFields {
  personId: number;
  mail: string;
  sequence: number;
}

/** Who did it for the reader, when it was not they themselves. */
export interface DoneBy {
  by?: string;
}

const words = {
  da: {
    the: {
      agents: "kursusdagen",
      leaders: "introduktionen for ledere",
      "follow-up": "den opfølgende undervisning",
      "new-calls": "kurset i en ny opkaldstype",
    },
    helped: (by: string) => `Det har ${by} sørget for.`,
    kind: {
      agents: "Kursusdag for agenter",
      leaders: "Introduktion for ledere",
      "follow-up": "Opfølgende undervisning",
      "new-calls": "Kursus i en ny opkaldstype",
    },
    in: "i",
    to: "til",
    when: "Tid",
    where: "Sted",
    good: "Godt at vide",
    page: "Se dagen, eller meld afbud her",
    host: "Se dagen og værtspakken her",
  },
  en: {
    the: {
      agents: "the course day",
      leaders: "the introduction for leaders",
      "follow-up": "the follow-up teaching",
      "new-calls": "the course in a new kind of call",
    },
    helped: (by: string) => `This was done for you by ${by}.`,
    kind: {
      agents: "Course day for agents",
      leaders: "Introduction for leaders",
      "follow-up": "Follow-up teaching",
      "new-calls": "Course in a new kind of call",
    },
    in: "in",
    to: "to",
    when: "Time",
    where: "Place",
    good: "Good to know",
    page: "See the day, or give up your seat here",
    host: "See the day and the host pack here",
  },
};

/** For instance: Kursusdag for agenter i Aarhus. */
export const dayTitle = (locale: Locale, day: CourseDay) =>
  `${words[locale].kind[day.kind]} ${words[locale].in} ${day.municipality}`;

/** What a day of its kind is called in a sentence, for instance: kursusdagen, introduktionen for ledere. */
export const dayInSentence = (locale: Locale, { kind }: Pick<CourseDay, "kind">) => words[locale].the[kind];

export const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The same with its date: kursusdagen torsdag den 16. maj 2024. */
export const dayWithDate = (locale: Locale, day: CourseDay) =>
  `${dayInSentence(locale, day)} ${dateText(locale, day)}`;

/** For instance: Det har Karen Overmark sørget for. Empty when the reader did it. */
export const doneByText = (locale: Locale, { by }: DoneBy) => (by ? words[locale].helped(by) : "");

/** For instance: torsdag den 16. maj 2024. */
export const dateText = (locale: Locale, day: CourseDay) => weekdayText(new Date(day.startsAt), locale);

/** For instance: torsdag den 16. maj 2024, kl. 09.00 til 15.30. */
export function hoursText(locale: Locale, day: { startsAt: number; endsAt: number }): string {
  const clock = (at: number) => timeText(new Date(at), locale);
  const to = clock(day.endsAt).replace("kl. ", "");
  return `${weekdayText(new Date(day.startsAt), locale)}, ${clock(day.startsAt)} ${words[locale].to} ${to}`;
}

/** When, where and what is good to know. */
export function DayFacts({ locale, day }: { locale: Locale; day: CourseDay }) {
  const w = words[locale];
  return (
    <>
      <Paragraph>
        <strong>{w.when}:</strong> {hoursText(locale, day)}
        <br />
        <strong>{w.where}:</strong> {placeText(day)}
      </Paragraph>
      {day.practical && (
        <Paragraph>
          <strong>{w.good}:</strong> {day.practical}
        </Paragraph>
      )}
    </>
  );
}

/** The place with its municipality, which an address may end with already. */
const placeText = ({ place, municipality }: CourseDay) =>
  place.toLowerCase().endsWith(municipality.toLowerCase()) ? place : `${place}, ${municipality}`;

/** The reader's calendar entry for the day; a host has no seat there to give up. */
export function calendarEntryOf(
  method: CalendarPart["method"],
  written: LetterContext,
  day: CourseDay & CalendarFields,
  hosting = false,
): CalendarPart {
  const w = words[written.locale];
  return calendarPart(method, written, {
    ...day,
    title: dayTitle(written.locale, day),
    location: placeText(day),
    description: [day.practical, `${hosting ? w.host : w.page}: ${written.base}/kursusdage/${day.dayId}`]
      .filter(Boolean)
      .join("\n\n"),
  });
}
