import { dateText, DayCard, type DayInLetter, dayTitle } from "./parts/CourseDay.tsx";
import { ActionButton, Letter, type LetterContext, Paragraph, WrittenText } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

type Props = DayInLetter & {
  /** As the secretariat wrote it. */
  heading: string;
  text: string;
  /** Who in the secretariat wrote it; none for letters that were posted without it. */
  by?: string;
};

export const words = defineWords({
  da: { about: "Mailen handler om denne dag.", act: "Se dagen" },
  en: { about: "This email is about this day.", act: "See the day" },
});

export const subject = (_: LetterContext, { heading }: Props) => heading;

export default function CourseDayWords({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, heading, text, by } = props;
  return (
    <Letter
      context={context}
      preview={`${dayTitle(locale, props)}, ${dateText(locale, props)}`}
      heading={heading}
      name={name}
      writer={by ? { name: by, inSecretariat: true } : undefined}
    >
      <WrittenText>{text}</WrittenText>
      <Paragraph>{w.about}</Paragraph>
      <DayCard locale={locale} day={props} />
      <ActionButton to={`${siteUrl}/kursusdage/${props.dayId}`}>{w.act}</ActionButton>
    </Letter>
  );
}
