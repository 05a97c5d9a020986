import { type CourseDay, DayFacts, titleOf, datedDay } from "./parts/CourseDay.tsx";
import { Act, Letter, Line, type Written } from "./parts/Letter.tsx";

type Props = CourseDay & {
  /** Who of the reader's own municipality has a seat. */
  people: string[];
  /** Whether sign-up is open until the day begins: others can come yet. */
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
      `Hello ${name}. ${open ? "Sign-up is open until the day begins, so more may come." : "Sign-up has closed."} Give these no shift that day, and ask them afterwards what they brought home:`,
    act: "See your team on the day",
    swap: "If someone cannot come, you can pass the seat to a colleague on the page until the day begins.",
  },
};

export const subject = ({ locale }: Written, props: Props) =>
  words[locale].subject(props.people.length, datedDay(locale, props));

export default function CourseDayLeader({ locale, base, props }: Written & { props: Props }) {
  const w = words[locale];
  return (
    <Letter
      locale={locale}
      preview={titleOf(locale, props)}
      heading={w.subject(props.people.length, datedDay(locale, props))}
    >
      <Line>{w.hello(props.name, props.open)}</Line>
      <Line>
        {props.people.map((name) => (
          <span key={name}>
            {name}
            <br />
          </span>
        ))}
      </Line>
      <Line>
        <strong>{titleOf(locale, props)}</strong>
      </Line>
      <DayFacts locale={locale} day={props} />
      <Act to={`${base}/kursusdage/${props.dayId}/hold`}>{w.act}</Act>
      <Line>{w.swap}</Line>
    </Letter>
  );
}
