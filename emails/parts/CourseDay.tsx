import { weekdayText } from "../../app/base/dates/date-text.ts";
import type { Locale } from "../../app/base/texts/locale.ts";
import { Appointment } from "./Appointment.tsx";
import { calendarPart } from "./calendar.ts";
import { type CalendarPart, Fact, type LetterContext } from "./Letter.tsx";
import type { Hours } from "./times.ts";

/** The day as every letter about it needs it. Times in milliseconds since 1970. */
export interface DayInLetter extends Hours {
  name: string;
  dayId: number;
  kind: "agents" | "leaders" | "follow-up" | "new-calls";
  municipality: string;
  place: string;
  practical: string;
}

/** What a letter with a calendar entry needs in addition. */
export interface CalendarFields {
  personId: number;
  mail: string;
  sequence: number;
}

/** Who did it for the recipient; absent when they did it themselves. */
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
    good: "Good to know",
    page: "See the day, or give up your seat here",
    host: "See the day and the host pack here",
  },
};

/** For instance: Kursusdag for agenter i Aarhus. */
export const dayTitle = (locale: Locale, day: DayInLetter) =>
  `${words[locale].kind[day.kind]} ${words[locale].in} ${day.municipality}`;

/** The name of a day of its kind within a sentence, for instance: kursusdagen, introduktionen for ledere. */
export const dayInSentence = (locale: Locale, { kind }: Pick<DayInLetter, "kind">) => words[locale].the[kind];

export const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The name of a day within a sentence, with its date: kursusdagen torsdag den 16. maj 2024. */
export const dayWithDate = (locale: Locale, day: DayInLetter) =>
  `${dayInSentence(locale, day)} ${dateText(locale, day)}`;

/** For instance: Det har Karen Overmark sørget for. Empty when the recipient did it. */
export const doneByText = (locale: Locale, { by }: DoneBy) => (by ? words[locale].helped(by) : "");

/** For instance: torsdag den 16. maj 2024. */
export const dateText = (locale: Locale, day: DayInLetter) => weekdayText(new Date(day.startsAt), locale);

interface DayCardProps {
  locale: Locale;
  day: DayInLetter;
  /** When and where it was to be before it moved. */
  was?: Hours & { place: string };
}

/** What, when and where the day is. */
export const DayCard = ({ locale, day, was }: DayCardProps) => (
  <Appointment
    locale={locale}
    title={dayTitle(locale, day)}
    day={new Date(day.startsAt)}
    hours={day}
    place={placeText(day)}
    was={was}
  />
);

/** The day's practical information, if there is any. */
export const PracticalFact = ({ locale, day: { practical } }: { locale: Locale; day: DayInLetter }) =>
  practical ? <Fact name={words[locale].good}>{practical}</Fact> : null;

/** The venue with its municipality, unless its address ends with it. */
export const placeText = ({ place, municipality }: Pick<DayInLetter, "place" | "municipality">) =>
  place.toLowerCase().endsWith(municipality.toLowerCase()) ? place : `${place}, ${municipality}`;

/** The recipient's calendar entry for the day; a host's does not say how to give up a seat. */
export function calendarEntryOf(
  method: CalendarPart["method"],
  context: LetterContext,
  day: DayInLetter & CalendarFields,
  hosting = false,
): CalendarPart {
  const w = words[context.locale];
  const page = `${context.siteUrl}/kursusdage/${day.dayId}`;
  return calendarPart(method, context, {
    ...day,
    key: `kursusdag-${day.dayId}`,
    page,
    title: dayTitle(context.locale, day),
    location: placeText(day),
    description: [day.practical, `${hosting ? w.host : w.page}: ${page}`].filter(Boolean).join("\n\n"),
  });
}
