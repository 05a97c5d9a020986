import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { defineWords, wordsOf } from "./parts/sentences.ts";

interface Props {
  name: string;
  round: string;
  roundId: number;
  /** Whether the reader was asked in the round, and so is thanked; nobody is by letters that were posted without it. */
  isAsked?: boolean;
  /** The municipality that the round asked alone, whose people then read it; none when it asked more, and by earlier letters. */
  onlyMunicipality?: string | null;
}

export const words = defineWords({
  da: {
    subject: "Resultatet af {round} er klar",
    preview: "{readers} kan se det.",
    thanks: "Tak for jeres svar",
    ready: "Resultatet af {round}",
    text: "{round} er gjort op, og resultatet er klar nu. {readers} kan se det.",
    /** What each reader sees. */
    ofAll:
      "Alle ser de samme tal for DDH som helhed. Ledere kan også se deres egen gruppe, og styregruppe og sekretariat alle grupper, hvor de kan vises.",
    everyone: "Agenter, ledere, styregruppe og sekretariat",
    only: "Agenter og ledere i {municipality}, styregruppe og sekretariat",
    act: "Se resultatet",
    thanksToAll: "Tak til alle, der svarede.",
    end: "Tal, der kunne vise, hvad enkelte har svaret, vises ikke til nogen.",
  },
  en: {
    subject: "The result of {round} is ready",
    preview: "{readers} can see it.",
    thanks: "Thank you for your answers",
    ready: "The result of {round}",
    text: "The result of {round} is now ready. {readers} can see it.",
    ofAll:
      "Everyone sees the same figures for DDH as a whole. Leaders can also see their own group, and the steering group and the secretariat every group, where they can be shown.",
    everyone: "Agents, leaders, the steering group and the secretariat",
    only: "Agents and leaders of {municipality}, the steering group and the secretariat",
    act: "See the result",
    thanksToAll: "Thank you to everyone who answered.",
    end: "Figures that could show what individuals answered are not shown to anyone.",
  },
});

export const subject = (context: LetterContext, { round }: Props) =>
  wordsOf(context, words).subject({ round });

/** That a result can be seen; with thanks to those who were asked. */
export default function SurveyResults({ props, ...context }: LetterContext & { props: Props }) {
  const { siteUrl } = context;
  const w = wordsOf(context, words);
  const { name, round, roundId, isAsked, onlyMunicipality } = props;
  const readers = onlyMunicipality ? w.only({ municipality: onlyMunicipality }) : w.everyone;
  return (
    <Letter
      context={context}
      preview={w.preview({ readers })}
      heading={isAsked ? w.thanks : w.ready({ round })}
      name={name}
    >
      <Paragraph>
        {w.text({ round, readers })} {!onlyMunicipality && w.ofAll}
      </Paragraph>
      <ActionButton to={`${siteUrl}/maalinger/${roundId}`}>{w.act}</ActionButton>
      <Paragraph>{isAsked ? `${w.thanksToAll} ${w.end}` : w.end}</Paragraph>
    </Letter>
  );
}
