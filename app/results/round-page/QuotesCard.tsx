import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { RenderedOverview } from "./rendered-round.ts";
import type { Quote } from "./results-view.ts";
import { questionPart, resultAddress, type RoundAddress } from "./round-address.ts";

/** Quotes from the free texts, in the language of the answers. */
const QuoteList = ({ quotes }: { quotes: Quote[] }) =>
  quotes.map(({ key, text }) => (
    <blockquote key={key} lang="da">
      {text}
    </blockquote>
  ));

/** All quotes of a question or a round, and how they were chosen. */
export function AllQuotes({ quotes }: { quotes: Quote[] }) {
  const { t } = useFigureTexts();
  return (
    <>
      <QuoteList quotes={quotes} />
      <p className="hint">{t("quotes.note")}</p>
    </>
  );
}

interface QuotesCardProps {
  quotes: RenderedOverview["quotes"];
  address: RoundAddress;
}

/** A few quotes, and a link to the page of the question that they answer. */
export function QuotesCard({ quotes: { shown, all }, address }: QuotesCardProps) {
  const { t } = useFigureTexts();
  const [first] = shown;
  if (!first) return null;
  return (
    <section className="card">
      <h2>{t("quotes.own")}</h2>
      <QuoteList quotes={shown} />
      <p>
        <a href={resultAddress(address, questionPart(first.question))}>{t("quotes.all", { count: all })}</a>
      </p>
    </section>
  );
}
