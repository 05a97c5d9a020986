import { durationText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  name: string;
  /** How many lessons the course has, and how long they take by their stated lengths. */
  lessons: number;
  seconds: number;
}

export const words = defineWords({
  da: {
    subject: "Din e-læring i Den Digitale Hotline er klar",
    heading: "Velkommen til e-læringen",
    before:
      "Før din første vagt skal du gennemføre e-læringen. Her lærer du telefonen, guiderne og samtalen at kende.",
    size: "Der er {lessons} lektioner, og de tager ca. {length} i alt.",
    pause: "Du behøver ikke tage dem på én gang. Hold pause, når du vil, så fortsætter du, hvor du slap.",
    act: "Begynd på e-læringen",
    end: "Når alle lektioner er færdige, får du dit diplom med det samme.",
  },
  en: {
    subject: "Your e-learning at Den Digitale Hotline is ready",
    heading: "Welcome to the e-learning",
    before:
      "Before your first shift, you must complete the e-learning. It introduces you to the phone, the guides and the conversation.",
    size: "There are {lessons} lessons, and they take about {length} in all.",
    pause:
      "You do not have to take them all at once. Take a break whenever you like, and continue where you left off.",
    act: "Start the e-learning",
    end: "You get your diploma as soon as all lessons are done.",
  },
});

export const subject = (context: LetterContext) => wordsOf(context, words).subject;

export default function ElearningInvitation({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const size =
    props.lessons > 0 && w.size({ lessons: props.lessons, length: durationText(props.seconds, locale) });
  return (
    <Letter context={context} preview={size || w.end} heading={w.heading} name={props.name}>
      <Paragraph>{w.before}</Paragraph>
      {size && (
        <Paragraph>
          {size} {w.pause}
        </Paragraph>
      )}
      <ActionButton to={`${siteUrl}/e-laering`}>{w.act}</ActionButton>
      <Paragraph>{w.end}</Paragraph>
    </Letter>
  );
}
