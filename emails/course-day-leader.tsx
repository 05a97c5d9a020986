import { type DayInLetter, DayFacts, dayTitle, dayWithDate } from "./parts/CourseDay.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

type Props = DayInLetter & {
  /** Those of the recipient's own municipality who have a seat. */
  people: string[];
  /** Whether sign-up is open until the day begins, so that others can still sign up. */
  open?: boolean;
};

const words = {
  da: {
    subject: (count: number, day: string) =>
      count === 1 ? `En af dine medarbejdere skal på ${day}` : `${count} af dine medarbejdere skal på ${day}`,
    hello: (name: string, open = false) =>
      `Hej ${name}. ${open ? "Tilmeldingen er åben, til dagen begynder, så der kan komme flere." : "Tilmeldingen er lukket."} Sæt ikke dem her på vagt den dag, og spørg dem bagefter, hvad de tog med hjem:`,
    act: "Se dit hold på dagen",
    swap: "Bliver nogen forhindret, kan du give pladsen til en kollega på siden, helt til dagen begynder.",
  },
  en: {
    subject: (count: number, day: string) =>
      count === 1
        ? `One of your people has a seat on ${day}`
        : `${count} of your people have a seat on ${day}`,
    hello: (name: string, open = false) =>
      `Hello ${name}. ${open ? "Sign-up is open until the day begins, so more may sign up." : "Sign-up has closed."} Do not give these people a shift that day, and ask them afterwards what they learned:`,
    act: "See your team on the day",
    swap: "If someone cannot come, you can pass the seat to a colleague on the page until the day begins.",
  },
};

export const subject = ({ locale }: LetterContext, props: Props) =>
  words[locale].subject(props.people.length, dayWithDate(locale, props));

export default function CourseDayLeader({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  return (
    <Letter
      locale={locale}
      preview={dayTitle(locale, props)}
      heading={w.subject(props.people.length, dayWithDate(locale, props))}
    >
      <Paragraph>{w.hello(props.name, props.open)}</Paragraph>
      <Paragraph>
        {props.people.map((name) => (
          <span key={name}>
            {name}
            <br />
          </span>
        ))}
      </Paragraph>
      <Paragraph>
        <strong>{dayTitle(locale, props)}</strong>
      </Paragraph>
      <DayFacts locale={locale} day={props} />
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}/hold`}>{w.act}</ActionButton>
      <Paragraph>{w.swap}</Paragraph>
    </Letter>
  );
}
