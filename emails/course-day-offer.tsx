import { dateTimeText } from "../app/base/dates/date-text.ts";
import { type DayInLetter, DayFacts, dayTitle, dayWithDate } from "./parts/CourseDay.tsx";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

type Props = DayInLetter & {
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
      `Hello ${name}. You are first on the waiting list. Because the day is so soon, we ask you first. Answer by ${until}, or the seat goes to the next person.`,
    act: "Answer the offer",
  },
};

export const subject = ({ locale }: LetterContext, props: Props) =>
  words[locale].subject(dayWithDate(locale, props));

export default function CourseDayOffer({ locale, siteUrl, props }: LetterContext & { props: Props }) {
  const w = words[locale];
  return (
    <Letter locale={locale} preview={w.heading} heading={w.heading}>
      <Paragraph>{w.hello(props.name, dateTimeText(new Date(props.until), locale))}</Paragraph>
      <Paragraph>
        <strong>{dayTitle(locale, props)}</strong>
      </Paragraph>
      <DayFacts locale={locale} day={props} />
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}`}>{w.act}</ActionButton>
    </Letter>
  );
}
