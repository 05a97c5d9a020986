import { ButtonLink } from "../../ui/Button.tsx";
import { Notice, UndoableNotice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Prerendered } from "../../ui/Prerendered.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { AgreedSteps } from "../targets-and-actions/agreed-action.ts";
import { QuotesCard } from "./QuotesCard.tsx";
import type { RenderedOverview } from "./rendered-round.ts";
import { ResultLinks } from "./ResultLinks.tsx";
import { DraftNotice, type ReadDraft } from "./DraftNotice.tsx";
import { resultAddress, type RoundAddress } from "./round-address.ts";
import { StepsCard } from "./StepsCard.tsx";

interface ResultsPageProps {
  rendered: RenderedOverview;
  address: RoundAddress;
  /** What a draft's page says of it; null for what is published. */
  draft?: ReadDraft | null;
  steps: AgreedSteps;
  /** The reader's municipality if they lead one: the page links to its figures. */
  municipality: string | null;
  /** Whether the reader may edit the agreed steps. */
  editsSteps?: boolean;
  /** Whether the reader has just published it. */
  isJustPublished?: boolean;
}

/** The first page of a result: what moved, what is done about it, and a few quotes. Everything else is a link away. */
export function ResultsPage(props: ResultsPageProps) {
  const { rendered, address, steps, municipality, editsSteps, draft = null } = props;
  const { t } = useFigureTexts();
  const { later, quotes } = rendered;
  return (
    <Page wide title={rendered.headline} lead={rendered.lead} up={{ to: "/maalinger", label: t("back") }}>
      {props.isJustPublished && <UndoableNotice>{t("publishing.done")}</UndoableNotice>}
      {draft && <DraftNotice draft={draft} />}
      {rendered.notice && <Notice kind="info">{rendered.notice}</Notice>}
      <section className="card result-card">
        <h2>{rendered.overviewTitle}</h2>
        <Prerendered html={rendered.overview} />
        {rendered.others.some(({ id }) => id !== rendered.againstId) && (
          <CompareWith rendered={rendered} address={address} />
        )}
        {rendered.sinceNotice && <p className="hint">{rendered.sinceNotice}</p>}
      </section>
      <div className="result-pair">
        <StepsCard {...{ steps, later, address }} editable={editsSteps ?? false} />
        <QuotesCard quotes={quotes} address={address} />
      </div>
      {municipality && !address.draft && (
        <p>
          <ButtonLink to={`/maalinger/${later.id}/kommune`}>{t("toLocal", { municipality })}</ButtonLink>
        </p>
      )}
      <ResultLinks address={address} laterId={later.id} />
    </Page>
  );
}

/** The other rounds of the series, of which the reader chooses the one to compare with. */
function CompareWith({ rendered, address }: Pick<ResultsPageProps, "rendered" | "address">) {
  const { others, againstId } = rendered;
  const { t } = useFigureTexts();
  return (
    <nav className="compare-with" aria-label={t("choose")}>
      <span>{t("choose")}</span>
      {others.map(({ id, name }) => (
        <a
          key={id}
          href={resultAddress({ ...address, againstId: id })}
          aria-current={id === againstId ? "true" : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
