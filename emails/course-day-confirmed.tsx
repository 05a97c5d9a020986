import {
  type CourseDay,
  DayFacts,
  entryOf,
  type Helped,
  helpedText,
  type InCalendar,
  titleOf,
  datedDay,
} from "./parts/CourseDay.tsx";
import { Act, Letter, Line, type Written } from "./parts/Letter.tsx";

type Props = CourseDay & InCalendar & Helped & { fromList: boolean };

const words = {
  da: {
    subject: (day: string) => `Du har en plads på ${day}`,
    heading: "Du har en plads",
    hello: (name: string) => `Hej ${name}. Du er tilmeldt.`,
    moved: (name: string) => `Hej ${name}. En plads blev ledig, og du er rykket ind fra ventelisten.`,
    act: "Se dagen",
    give: "Kan du alligevel ikke komme, så meld afbud på siden. Så går pladsen til den næste på ventelisten.",
  },
  en: {
    subject: (day: string) => `You have a seat on ${day}`,
    heading: "You have a seat",
    hello: (name: string) => `Hello ${name}. You are signed up.`,
    moved: (name: string) =>
      `Hello ${name}. A seat became free, and you have moved in from the waiting list.`,
    act: "See the day",
    give: "If you cannot come after all, give up your seat on the page. It then goes to the next on the waiting list.",
  },
};

export const subject = ({ locale }: Written, props: Props) => words[locale].subject(datedDay(locale, props));

export const calendar = (written: Written, props: Props) => entryOf("REQUEST", written, props);

export default function CourseDayConfirmed({ locale, base, props }: Written & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={titleOf(locale, props)} heading={w.heading}>
      <Line>
        {props.fromList ? w.moved(props.name) : w.hello(props.name)} {helpedText(locale, props)}
      </Line>
      <Line>
        <strong>{titleOf(locale, props)}</strong>
      </Line>
      <DayFacts locale={locale} day={props} />
      <Act to={`${base}/kursusdage/${props.dayId}`}>{w.act}</Act>
      <Line>{w.give}</Line>
    </Letter>
  );
}
