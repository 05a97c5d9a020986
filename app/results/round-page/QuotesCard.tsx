import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { RenderedOverview } from "./rendered-round.ts";
import { questionPart, resultAddress, type RoundAddress } from "./round-address.ts";

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
      {shown.map(({ key, text }) => (
        <blockquote key={key} lang="da">
          {text}
        </blockquote>
      ))}
      <p>
        <a href={resultAddress(address, questionPart(first.question))}>{t("quotes.all", { count: all })}</a>
      </p>
    </section>
  );
}
