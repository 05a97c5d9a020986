import { Page, Section } from "../../ui/Page.tsx";
import { Prerendered } from "../../ui/Prerendered.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { ActionList } from "../targets-and-actions/ActionList.tsx";
import type { AgreedSteps } from "./agreed-steps.ts";
import type { RenderedRound } from "./rendered-round.ts";
import { DraftNotice, type ReadDraft } from "./DraftNotice.tsx";
import { resultAddress, type RoundAddress } from "./round-address.ts";

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
  const { later, earlier } = rendered;
  return (
    <Page
      wide
      title={rendered.title}
      lead={rendered.lead}
      up={{ to: resultAddress(address), label: t("links.first") }}
    >
      {draft && <DraftNotice draft={draft} />}
      <Prerendered html={rendered.figures} />
      <div id="indsatser">
        {earlier && steps.between.length > 0 && (
          <Section title={t("actions.since", { name: earlier.name })}>
            <ActionList
              actions={steps.between}
              questions={[...later.questions, ...earlier.questions]}
              today={steps.today}
            />
          </Section>
        )}
        {steps.after.length > 0 && (
          <Section title={t("actions.title", { name: later.name })}>
            <ActionList actions={steps.after} questions={later.questions} today={steps.today} />
          </Section>
        )}
      </div>
      <Prerendered html={rendered.notes} />
    </Page>
  );
}
