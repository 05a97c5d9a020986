import type { Locale } from "../../app/base/texts/locale.ts";
import { Fact, Paragraph, TextLink } from "./Letter.tsx";
import { type Hours, hoursText } from "./times.ts";

/** Days that one can sign up for instead, and why that is needed. Letters posted before these were told of have neither. */
export interface ChangeInLetter {
  reason?: string;
  others?: (Hours & { dayId: number; municipality: string })[];
}

const words = {
  da: { reason: "Derfor", others: "Her er der plads i stedet:" },
  en: { reason: "Why", others: "There are seats here instead:" },
};

/** Why the day was changed, in the words of the secretariat. */
export const ReasonFact = ({ locale, reason }: Pick<ChangeInLetter, "reason"> & { locale: Locale }) =>
  reason ? <Fact name={words[locale].reason}>{reason}</Fact> : null;

/** The other days, each with a link. */
export function OtherDays({
  locale,
  siteUrl,
  others = [],
}: Pick<ChangeInLetter, "others"> & { locale: Locale; siteUrl: string }) {
  if (others.length === 0) return null;
  return (
    <>
      <Paragraph>{words[locale].others}</Paragraph>
      {others.map((day) => (
        <Paragraph key={day.dayId}>
          <TextLink to={`${siteUrl}/kursusdage/${day.dayId}`}>{day.municipality}</TextLink>
          <br />
          {hoursText(locale, day)}
        </Paragraph>
      ))}
    </>
  );
}
