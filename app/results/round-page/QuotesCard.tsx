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

/** How many of the quotes a narrow screen shows (results.scss). */
const maxQuotesOnNarrow = 2;

/** A few quotes, and a link to all of them where some are left out or cut short. */
export function QuotesCard({ quotes: { shown, all, question, areCut }, address }: QuotesCardProps) {
  const { t } = useFigureTexts();
  if (shown.length === 0) return null;
  const isCutOnNarrow = shown.length > maxQuotesOnNarrow;
  const to =
    question === null
      ? `${resultAddress(address, "/samlet")}#citater`
      : resultAddress(address, questionPart(question));
  return (
    <section className="card">
      <h2>{t("quotes.own")}</h2>
      <QuoteList quotes={shown} />
      {(areCut || isCutOnNarrow) && (
        <p className={areCut ? undefined : "narrow-only"}>
          <a href={to}>{t("quotes.all", { count: all })}</a>
        </p>
      )}
    </section>
  );
}
