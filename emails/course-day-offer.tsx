import { momentText } from "../app/base/dates/date-text.ts";
import { type CourseDay, DayFacts, titleOf, datedDay } from "./parts/CourseDay.tsx";
import { Act, Letter, Line, type Written } from "./parts/Letter.tsx";

type Props = CourseDay & {
  /** By when it must be answered, in milliseconds since 1970. */
  until: number;
};

const words = {
  da: {
    subject: (day: string) => `Vil du have en plads på ${day}?`,
    heading: "En plads er blevet ledig til dig",
    hello: (name: string, until: string) =>
      `Hej ${name}. Du er den første på ventelisten. Fordi dagen er så tæt på, spørger vi dig først. Svar senest ${until}, ellers går pladsen videre til den næste.`,
    act: "Svar på tilbuddet",
  },
  en: {
    subject: (day: string) => `Would you like a seat on ${day}?`,
    heading: "A seat has become free for you",
    hello: (name: string, until: string) =>
      `Hello ${name}. You are first on the waiting list. Since the day is so near, we ask you first. Answer by ${until}, or the seat goes on to the next.`,
    act: "Answer the offer",
  },
};

export const subject = ({ locale }: Written, props: Props) => words[locale].subject(datedDay(locale, props));

export default function CourseDayOffer({ locale, base, props }: Written & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.heading} heading={w.heading}>
      <Line>{w.hello(props.name, momentText(new Date(props.until), locale))}</Line>
      <Line>
        <strong>{titleOf(locale, props)}</strong>
      </Line>
      <DayFacts locale={locale} day={props} />
      <Act to={`${base}/kursusdage/${props.dayId}`}>{w.act}</Act>
    </Letter>
  );
}
