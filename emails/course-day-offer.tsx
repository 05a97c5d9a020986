import { timeText, weekdayText } from "../app/base/dates/date-text.ts";
import { DayCard, type DayInLetter, dayWithDate, PracticalFact } from "./parts/CourseDay.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";

type Props = DayInLetter & {
  /** By when it must be answered, in milliseconds since 1970. */
  until: number;
};

const words = {
  da: {
    subject: (day: string) => `Vil du have en plads på ${day}?`,
    heading: "En plads er blevet ledig til dig",
    preview: (until: string) => `Svar senest ${until}.`,
    first: "Du er den første på ventelisten. Dagen er så tæt på, at vi spørger dig først.",
    until: (until: string) => `Svar senest ${until}. Ellers går pladsen videre til den næste.`,
    act: "Svar på tilbuddet",
  },
  en: {
    subject: (day: string) => `Would you like a seat on ${day}?`,
    heading: "A seat has become free for you",
    preview: (until: string) => `Answer by ${until}.`,
    first: "You are first on the waiting list. The day is so soon that we ask you first.",
    until: (until: string) => `Answer by ${until}. Otherwise the seat goes to the next person.`,
    act: "Answer the offer",
  },
};

export const subject = ({ locale }: LetterContext, props: Props) =>
  words[locale].subject(dayWithDate(locale, props));

export default function CourseDayOffer({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = words[locale];
  const at = new Date(props.until);
  const until = `${weekdayText(at, locale)} ${timeText(at, locale)}`;
  return (
    <Letter context={context} preview={w.preview(until)} heading={w.heading} name={props.name}>
      <Paragraph>{w.first}</Paragraph>
      <DayCard locale={locale} day={props} />
      <Paragraph>{w.until(until)}</Paragraph>
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}`}>{w.act}</ActionButton>
      <PracticalFact locale={locale} day={props} />
    </Letter>
  );
}
