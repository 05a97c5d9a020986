import { hoursText } from "./parts/CourseDay.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

interface Props {
  name: string;
  /** "agent": needs a day and has no seat. "missed": did not attend the day they had a seat on. "leader": so many of their people need one. */
  to: "agent" | "missed" | "leader";
  owing: number;
  /** Nearest first; times in milliseconds since 1970. */
  days: { dayId: number; municipality: string; startsAt: number; endsAt: number }[];
}

const words = {
  da: {
    agent: {
      subject: "Nye kursusdage er åbne: vælg din",
      text: () => "Du mangler en kursusdag, og der er åbnet nye. Vælg den, der passer dig bedst:",
    },
    missed: {
      subject: "Vi savnede dig på kursusdagen",
      text: () => "Du er noteret som ikke mødt, så du mangler stadig en kursusdag. Her er de næste:",
    },
    leader: {
      subject: "Nye kursusdage er åbne for dine agenter",
      text: (owing: number) =>
        owing === 0
          ? "Der er åbnet nye kursusdage. Alle dine agenter har været på kursusdag, har en plads eller er fritaget."
          : `Der er åbnet nye kursusdage, og ${owing} af dine agenter mangler en dag uden at have en plads. Du kan tilmelde dem eller reservere pladser på dagens side:`,
    },
    hello: (name: string) => `Hej ${name}.`,
    none: "Der er ingen åbne dage lige nu. Du får besked, når der kommer nye.",
    wrong: "Var du der alligevel? Så sig det til dagens vært eller sekretariatet, så bliver det rettet.",
    act: "Se kursusdagene",
  },
  en: {
    agent: {
      subject: "New course days are open: choose yours",
      text: () => "You need a course day, and new ones have opened. Choose the one that suits you best:",
    },
    missed: {
      subject: "We missed you on the course day",
      text: () => "You are marked as absent, so you still need a course day. Here are the next ones:",
    },
    leader: {
      subject: "New course days are open for your agents",
      text: (owing: number) =>
        owing === 0
          ? "New course days have opened. All your agents have attended one, have a seat or are exempt."
          : `New course days have opened, and ${owing} of your agents lack a day and have no seat. You can sign them up or reserve seats on the day's page:`,
    },
    hello: (name: string) => `Hello ${name}.`,
    none: "No days are open right now. We will tell you when new days open.",
    wrong: "Were you there after all? Tell the day's host or the secretariat, and it will be corrected.",
    act: "See the course days",
  },
};

export const subject = ({ locale }: LetterContext, { to }: Props) => words[locale][to].subject;

export default function CourseDaysOpen({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  const { to, owing, days, name } = props;
  return (
    <Letter locale={locale} preview={w[to].subject} heading={w[to].subject}>
      <Paragraph>
        {w.hello(name)} {w[to].text(owing)}
      </Paragraph>
      {days.length === 0 && <Paragraph>{w.none}</Paragraph>}
      {days.map((day) => (
        <Paragraph key={day.dayId}>
          <a href={`${siteUrl}/kursusdage/${day.dayId}`}>{day.municipality}</a>
          <br />
          {hoursText(locale, day)}
        </Paragraph>
      ))}
      <ActionButton to={`${siteUrl}/kursusdage`}>{w.act}</ActionButton>
      {to === "missed" && <Paragraph>{w.wrong}</Paragraph>}
    </Letter>
  );
}
