import { lastDayBefore, weekdayText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { dueDayText } from "./parts/times.ts";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  /** The invitation it is for: all that is stored in the outbox. */
  invitationId: number;
  /** The link's secret, derived when the letter is rendered for delivery. */
  token?: string;
  name: string;
  title: string;
  minutes: number;
  closesAt: string;
  /** Why we ask, as the secretariat wrote it; empty for the standard text. */
  greeting: string;
  /** The day (yyyy-mm-dd) on which the results are promised; none for letters that were posted without one. */
  resultsOn?: string | null;
  /** What was done after the last round. */
  done?: string[];
}

export const words = defineWords({
  da: {
    subject: "{title}: dit personlige link",
    preview: "Svar senest {day}. Det tager omkring {minutes} minutter.",
    time: "Det tager omkring {minutes} minutter at svare.",
    why: "Vi vil gerne have dit svar på »{title}«.",
    act: "Svar på målingen",
    until: "Du kan svare til og med {day}, holde pause og fortsætte på en anden enhed.",
    results: "Resultatet kommer senest {day}.",
    done: "Det gjorde vi efter sidste måling:",
    promise:
      "Linket er dit eget, så send det ikke videre. Mens målingen er åben, ligger dit svar krypteret. Når den lukker, blandes svarene, og forbindelsen til dig slettes. Derefter kan ingen se, hvem der har svaret hvad.",
  },
  en: {
    subject: "{title}: your personal link",
    preview: "Answer by {day}. It takes about {minutes} minutes.",
    time: "Answering takes about {minutes} minutes.",
    why: "We would like your answer to “{title}”.",
    act: "Answer the survey",
    until: "You can answer until and including {day}. You can pause and continue on another device.",
    results: "The results come no later than {day}.",
    done: "What we did after the last survey:",
    promise:
      "The link is personal, so do not share it. While the survey is open, your answer is stored encrypted. When it closes, the answers are shuffled and the link to you is deleted. After that, nobody can see who answered what.",
  },
});

export const subject = (context: LetterContext, { title }: Props) =>
  wordsOf(context, words).subject({ title });

export default function SurveyInvitation({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, title, greeting, minutes, closesAt, resultsOn, done = [], token } = props;
  const day = weekdayText(lastDayBefore(new Date(closesAt)), locale);
  return (
    <Letter context={context} preview={w.preview({ minutes, day })} heading={title} name={name}>
      <Paragraph>
        {greeting || w.why({ title })} {w.time({ minutes })}
      </Paragraph>
      <ActionButton to={`${siteUrl}/svar/${token}`}>{w.act}</ActionButton>
      <Paragraph>{w.until({ day })}</Paragraph>
      <Paragraph>{w.promise}</Paragraph>
      {resultsOn && <Paragraph>{w.results({ day: dueDayText(locale, resultsOn) })}</Paragraph>}
      {done.length > 0 && <Paragraph>{w.done}</Paragraph>}
      {done.map((what) => (
        <Paragraph key={what}>– {what}</Paragraph>
      ))}
    </Letter>
  );
}
