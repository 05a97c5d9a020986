import { Page, Section } from "../../ui/Page.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { cardsAndScales } from "./cards-and-scales.ts";
import { MethodFacts } from "./Method.tsx";
import { changeKey } from "./Overview.tsx";
import { Sources } from "./QuestionCard.tsx";
import { Rates } from "./Rates.tsx";
import { WithheldList } from "../publishing/WithheldList.tsx";
import type { ResultsView } from "./results-view.ts";
import { DraftNotice, type ReadDraft } from "./DraftNotice.tsx";
import { resultAddress, type RoundAddress } from "./round-address.ts";
import { RoundNotes } from "./RoundNotes.tsx";

interface MethodPageProps {
  view: ResultsView;
  address: RoundAddress;
  /** Whether the reader is told how to compute the figures again on the site's own machine. */
  recomputes: boolean;
  draft?: ReadDraft | null;
}

/** How a result was worked out and how it adds up, what is withheld, and its files. */
export function MethodPage({ view, address, recomputes, draft = null }: MethodPageProps) {
  const { t, basisText, topicOf, titleText } = useFigureTexts();
  const { cards } = cardsAndScales(view);
  return (
    <Page
      wide
      title={t("method.pageTitle")}
      lead={titleText(view)}
      up={{ to: resultAddress(address), label: titleText(view) }}
    >
      {draft && <DraftNotice draft={draft} />}
      {view.basis && <p>{basisText(view.basis, view.changes)}</p>}
      <RoundNotes view={view} />
      <Section title={t("heldBack.title")}>
        <WithheldList figures={view.withheld} />
      </Section>
      <Rates view={view} />
      <Section title={t("overTime.reconciled")}>
        {cards.map(({ change, sides }) => (
          <details key={changeKey(change)} className="more">
            <summary>{topicOf(change.question)}</summary>
            <Sources sides={sides} />
            {change.outcome && <MethodFacts {...{ outcome: change.outcome, sides, recomputes }} />}
          </details>
        ))}
      </Section>
    </Page>
  );
}
