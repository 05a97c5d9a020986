import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { Prerendered } from "../../ui/Prerendered.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { AgreedSteps } from "../targets-and-actions/agreed-action.ts";
import type { RenderedRound } from "./rendered-round.ts";
import { DraftNotice, type ReadDraft } from "./DraftNotice.tsx";
import { resultAddress, type RoundAddress } from "./round-address.ts";
import { StepSections } from "../targets-and-actions/StepSections.tsx";

interface WholePageProps {
  rendered: RenderedRound;
  address: RoundAddress;
  /** What a draft's page says of it; null for what is published. */
  draft?: ReadDraft | null;
  steps: AgreedSteps;
}

/** Everything of a result on one page, for reading through and for printing. */
export function WholePage({ rendered, address, steps, draft = null }: WholePageProps) {
  const { t } = useFigureTexts();
  return (
    <Page
      wide
      title={rendered.title}
      lead={rendered.lead}
      up={{ to: resultAddress(address), label: t("links.first") }}
    >
      {draft && <DraftNotice draft={draft} />}
      {rendered.sinceNotice && <Notice kind="info">{rendered.sinceNotice}</Notice>}
      <Prerendered html={rendered.figures} />
      <div id="indsatser">
        <StepSections steps={steps} />
      </div>
      <Prerendered html={rendered.notes} />
    </Page>
  );
}
