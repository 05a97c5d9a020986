import { DayCard, type DayInLetter, dayInSentence, dayWithDate } from "./parts/CourseDay.tsx";
import { ActionButton, Letter, type LetterContext, Lines, Paragraph } from "./parts/Letter.tsx";
import { listText } from "./parts/times.ts";
import { defineWords, wordsOf } from "./parts/sentences.ts";

type Props = DayInLetter & {
  /** Those of the recipient's own municipality who have a seat. */
  people: string[];
  /** Whether sign-up is open until the day begins, so that others can still sign up. */
  open?: boolean;
};

export const words = defineWords({
  da: {
    subject: {
      one: "En af dine medarbejdere skal på {day}",
      other: "{count} af dine medarbejdere skal på {day}",
    },
    open: "Tilmeldingen er åben, til dagen begynder, så der kan komme flere.",
    closed: "Tilmeldingen er lukket.",
    advice: "Sæt ikke dem her på vagt den dag, og spørg dem bagefter, hvad de tog med hjem.",
    act: "Se dit hold på dagen",
    swap: "Bliver nogen forhindret, kan du give pladsen til en kollega på siden, helt til dagen begynder.",
  },
  en: {
    subject: {
      one: "One of your people has a seat on {day}",
      other: "{count} of your people have a seat on {day}",
    },
    open: "Sign-up is open until the day begins, so more may sign up.",
    closed: "Sign-up has closed.",
    advice: "Do not give these people a shift that day, and ask them afterwards what they learned.",
    act: "See your team on the day",
    swap: "If someone cannot come, you can pass the seat to a colleague on the page until the day begins.",
  },
});

const subjectFor = (context: LetterContext, count: number, day: string) => {
  const { one, other } = wordsOf(context, words).subject;
  return count === 1 ? one({ day }) : other({ count, day });
};

export const subject = (context: LetterContext, props: Props) =>
  subjectFor(context, props.people.length, dayWithDate(context.locale, props));

export default function CourseDayLeader({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { people, open } = props;
  return (
    <Letter
      context={context}
      preview={listText(locale, people)}
      heading={subjectFor(context, people.length, dayInSentence(locale, props))}
      name={props.name}
    >
      <Paragraph>
        {open ? w.open : w.closed} {w.advice}
      </Paragraph>
      <Lines of={people} />
      <DayCard locale={locale} day={props} />
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}/hold`}>{w.act}</ActionButton>
      <Paragraph>{w.swap}</Paragraph>
    </Letter>
  );
}
