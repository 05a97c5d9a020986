import { ActionButton, Letter, type LetterContext, Paragraph } from "./parts/Letter.tsx";
import { roleSentences, sentencesOfRoles } from "./parts/role-sentences.ts";
import { dueDayText, listText } from "./parts/times.ts";
import { defineWords, wordsOf } from "./parts/sentences.ts";

type Role = keyof (typeof roleNames)["da"];

interface Props {
  name: string;
  /** Whose roles they are; null when they are the recipient's. */
  about: string | null;
  /** Who did it; null when the site or its operator did. */
  by: string | null;
  given: Role[];
  taken: Role[];
  /** The last day (yyyy-mm-dd) on which a deputy is one. */
  until: string | null;
  /** The person had left and is back. */
  returned: boolean;
}

const roleNames = {
  da: {
    agent: "agent",
    leader: "leder",
    host: "vært",
    secretariat: "med i sekretariatet",
    steering: "med i styregruppen",
  },
  en: {
    agent: "an agent",
    leader: "a leader",
    host: "a host",
    secretariat: "part of the secretariat",
    steering: "part of the steering group",
  },
};

export const words = defineWords({
  da: {
    subject: "Dine roller i Den Digitale Hotline er ændret",
    subjectOther: "Sekretariatet har fået et nyt medlem",
    subjectBack: "Du er med i Den Digitale Hotline igen",
    preview: "Er det en fejl, så svar på mailen.",
    previewBack: "Du kan logge ind igen.",
    back: "Din adgang er åbnet igen, og du kan logge ind.",
    given: { own: "Du er nu {roles}.", other: "{whose} er nu {roles}." },
    taken: { own: "Du er ikke længere {roles}.", other: "{whose} er ikke længere {roles}." },
    until: "Det gælder til og med {day}.",
    by: "Det har {by} gjort.",
    wrong: "Er det en fejl, så svar på denne mail.",
    act: "Log ind",
    role: roleSentences.da,
  },
  en: {
    subject: "Your roles at Den Digitale Hotline have changed",
    subjectOther: "Somebody new in the secretariat",
    subjectBack: "You are back in Den Digitale Hotline",
    preview: "If this is a mistake, reply to this email.",
    previewBack: "You can sign in again.",
    back: "Your account is open again, and you can sign in.",
    given: { own: "You are now {roles}.", other: "{whose} is now {roles}." },
    taken: { own: "You are no longer {roles}.", other: "{whose} is no longer {roles}." },
    until: "It applies until and including {day}.",
    by: "This was done by {by}.",
    wrong: "If this is a mistake, reply to this email.",
    act: "Sign in",
    role: roleSentences.en,
  },
});

export const subject = (context: LetterContext, { about, returned }: Props) => {
  const w = wordsOf(context, words);
  return about !== null ? w.subjectOther : returned ? w.subjectBack : w.subject;
};

/** To whoever was given or lost a role, and to the secretariat when it gets a new member. */
export default function RolesChanged({ props, ...context }: LetterContext & { props: Props }) {
  const { locale, siteUrl } = context;
  const { name, about, by, given, taken, until, returned } = props;
  const w = wordsOf(context, words);
  const isBack = returned && about === null;
  const changed = ({ own, other }: typeof w.given, which: Role[]) => {
    const roles = listText(
      locale,
      which.map((role) => roleNames[locale][role]),
    );
    return about === null ? own({ roles }) : other({ whose: about, roles });
  };
  const sentences = [
    isBack && w.back,
    given.length > 0 && changed(w.given, given),
    until && w.until({ day: dueDayText(locale, until) }),
    taken.length > 0 && changed(w.taken, taken),
    by && w.by({ by }),
  ];
  return (
    <Letter
      context={context}
      preview={isBack ? w.previewBack : w.preview}
      heading={subject(context, props)}
      name={name}
    >
      <Paragraph>{sentences.filter(Boolean).join(" ")}</Paragraph>
      {(about === null ? sentencesOfRoles(w.role, given) : []).map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <Paragraph>{w.wrong}</Paragraph>
      {about === null && <ActionButton to={`${siteUrl}/log-ind`}>{w.act}</ActionButton>}
    </Letter>
  );
}
