import { weekdayText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, type LetterContext, Paragraph, TextLink } from "./parts/Letter.tsx";
import { type Hours, hoursText } from "./parts/times.ts";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  name: string;
  /** "agent": needs a day and has no seat. "missed": did not attend the day they had a seat on. "leader": so many of their people need one. */
  to: "agent" | "missed" | "leader";
  owing: number;
  /** Nearest first. */
  days: (Hours & {
    dayId: number;
    municipality: string /** When sign-up opens, where that is later. */;
    opensAt?: number;
  })[];
}

export const words = defineWords({
  da: {
    agent: {
      subject: "Nye kursusdage er åbne. Vælg din",
      text: "Du mangler en kursusdag, og der er åbnet nye. Vælg den, der passer dig bedst.",
      later: "Nye kursusdage er på vej",
      textLater: "Du mangler en kursusdag, og der er kommet nye. Tilmeldingen åbner senere.",
    },
    missed: {
      subject: "Vi savnede dig på kursusdagen",
      text: "Du er noteret som ikke mødt, så du mangler stadig en kursusdag.",
      later: "Vi savnede dig på kursusdagen",
      textLater:
        "Du er noteret som ikke mødt, så du mangler stadig en kursusdag. Tilmeldingen til de næste åbner senere.",
    },
    leader: {
      subject: "Nye kursusdage er åbne for dine agenter",
      text: "Der er åbnet nye kursusdage, og {owing} af dine agenter mangler en dag uden at have en plads. Du kan tilmelde dem eller reservere pladser på dagens side.",
      later: "Nye kursusdage er på vej til dine agenter",
      textLater:
        "Der er kommet nye kursusdage, og {owing} af dine agenter mangler en dag uden at have en plads. Tilmeldingen åbner senere.",
    },
    opens: "Tilmeldingen åbner {day}.",
    nearest: "Den næste er {day} i {municipality}.",
    none: "Der er ingen åbne dage lige nu. Du får besked, når der kommer nye.",
    wrong: "Var du der alligevel? Så sig det til dagens vært eller sekretariatet, så bliver det rettet.",
    act: "Se kursusdagene",
  },
  en: {
    agent: {
      subject: "New course days are open. Choose yours",
      text: "You need a course day, and new ones have opened. Choose the one that suits you best.",
      later: "New course days are on their way",
      textLater: "You need a course day, and there are new ones. Sign-up opens later.",
    },
    missed: {
      subject: "We missed you on the course day",
      text: "You are marked as absent, so you still need a course day.",
      later: "We missed you on the course day",
      textLater:
        "You are marked as absent, so you still need a course day. Sign-up for the next ones opens later.",
    },
    leader: {
      subject: "New course days are open for your agents",
      text: "New course days have opened, and {owing} of your agents lack a day and have no seat. You can sign them up or reserve seats on the day's page.",
      later: "New course days are on their way for your agents",
      textLater:
        "There are new course days, and {owing} of your agents lack a day and have no seat. Sign-up opens later.",
    },
    opens: "Sign-up opens {day}.",
    nearest: "The next one is {day} in {municipality}.",
    none: "No days are open right now. We will tell you when new days open.",
    wrong: "Were you there after all? Tell the day's host or the secretariat, and it will be corrected.",
    act: "See the course days",
  },
});

/** Whether there are days, but none that one can sign up for yet. */
const isLater = ({ days }: Props) => days.length > 0 && days.every(({ opensAt }) => opensAt !== undefined);

export const subject = (context: LetterContext, props: Props) =>
  wordsOf(context, words)[props.to][isLater(props) ? "later" : "subject"];

export default function CourseDaysOpen({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { to, owing, days, name } = props;
  const [first] = days;
  const text = isLater(props) ? "textLater" : "text";
  const preview = first
    ? w.nearest({
        day: weekdayText(new Date(first.startsAt), locale),
        municipality: first.municipality,
      })
    : w.none;
  return (
    <Letter context={context} preview={preview} heading={subject(context, props)} name={name}>
      <Paragraph>{to === "leader" ? w.leader[text]({ owing }) : w[to][text]}</Paragraph>
      {days.length === 0 && <Paragraph>{w.none}</Paragraph>}
      {days.map((day) => (
        <Paragraph key={day.dayId}>
          <TextLink to={`${siteUrl}/kursusdage/${day.dayId}`}>{day.municipality}</TextLink>
          <br />
          {hoursText(locale, day)}
          {day.opensAt !== undefined && (
            <>
              <br />
              {w.opens({ day: weekdayText(new Date(day.opensAt), locale) })}
            </>
          )}
        </Paragraph>
      ))}
      <ActionButton to={`${siteUrl}/kursusdage`}>{w.act}</ActionButton>
      {to === "missed" && <Paragraph>{w.wrong}</Paragraph>}
    </Letter>
  );
}
