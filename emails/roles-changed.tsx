import { dayText } from "../app/base/dates/date-text.ts";
import { ActionButton, Letter, Paragraph, type LetterContext } from "./parts/Letter.tsx";

type Role = keyof (typeof words)["da"]["role"];

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

const words = {
  da: {
    subject: "Dine roller i Den Digitale Hotline er ændret",
    subjectOther: "Sekretariatet har fået et nyt medlem",
    subjectBack: "Du er med i Den Digitale Hotline igen",
    hello: (name: string) => `Hej ${name}.`,
    back: "Du er åbnet igen og kan logge ind.",
    given: (whose: string, roles: string) => `${whose} har fået: ${roles}.`,
    taken: (whose: string, roles: string) => `${whose} har ikke længere: ${roles}.`,
    you: "Du",
    until: (day: string) => `Det gælder til og med ${day}.`,
    by: (by: string) => `Det har ${by} gjort.`,
    wrong: "Er det en fejl, så svar på dette brev.",
    act: "Log ind",
    role: {
      agent: "agent",
      leader: "leder",
      host: "vært",
      secretariat: "sekretariat",
      steering: "styregruppe",
    },
  },
  en: {
    subject: "Your roles at Den Digitale Hotline have changed",
    subjectOther: "Somebody new in the secretariat",
    subjectBack: "You are back in Den Digitale Hotline",
    hello: (name: string) => `Hello ${name}.`,
    back: "Your account is open again, and you can sign in.",
    given: (whose: string, roles: string) => `Given to ${whose}: ${roles}.`,
    taken: (whose: string, roles: string) => `Taken from ${whose}: ${roles}.`,
    you: "you",
    until: (day: string) => `It applies until and including ${day}.`,
    by: (by: string) => `This was done by ${by}.`,
    wrong: "If this is a mistake, reply to this email.",
    act: "Sign in",
    role: {
      agent: "agent",
      leader: "leader",
      host: "host",
      secretariat: "secretariat",
      steering: "steering group",
    },
  },
};

export const subject = ({ locale }: LetterContext, { about, returned }: Props) => {
  const w = words[locale];
  return about !== null ? w.subjectOther : returned ? w.subjectBack : w.subject;
};

/** To whoever was given or lost a role, and to the secretariat when it gets a new member. */
export default function RolesChanged({ locale, siteUrl, props, ...rest }: LetterContext & { props: Props }) {
  const { name, about, by, given, taken, until, returned } = props;
  const heading = subject({ locale, siteUrl, ...rest }, props);
  const w = words[locale];
  const listed = (roles: Role[]) => roles.map((role) => w.role[role]).join(", ");
  const sentences = [
    w.hello(name),
    returned && about === null && w.back,
    given.length > 0 && w.given(about ?? w.you, listed(given)),
    taken.length > 0 && w.taken(about ?? w.you, listed(taken)),
    until && w.until(dayText(new Date(until), locale)),
    by && w.by(by),
  ];
  return (
    <Letter locale={locale} preview={heading} heading={heading}>
      <Paragraph>{sentences.filter(Boolean).join(" ")}</Paragraph>
      <Paragraph>{w.wrong}</Paragraph>
      {about === null && <ActionButton to={`${siteUrl}/log-ind`}>{w.act}</ActionButton>}
    </Letter>
  );
}
