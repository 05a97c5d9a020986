import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Prerendered } from "../../ui/Prerendered.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { ActionList } from "../targets-and-actions/ActionList.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { AgreedAction } from "../targets-and-actions/agreed-action.ts";
import type { RenderedRound } from "./rendered-round.ts";

interface ResultsPageProps {
  rendered: RenderedRound;
  /** The steps agreed after the later round, those agreed between the two, and today as yyyy-mm-dd. */
  steps: { after: AgreedAction[]; between: AgreedAction[]; today: string };
  /** The reader's municipality if they lead one: the page links to its figures. */
  municipality: string | null;
  /** Whether the reader may edit the agreed steps. */
  editsSteps?: boolean;
}

/** One published round, compared with an earlier one of its series where there is one. */
export function ResultsPage({ rendered, steps, municipality, editsSteps = false }: ResultsPageProps) {
  const { t } = useFigureTexts();
  const { later, earlier } = rendered;
  return (
    <Page wide title={rendered.title} lead={rendered.lead} up={{ to: "/maalinger", label: t("back") }}>
      {rendered.others.length > 1 && <CompareWithForm rendered={rendered} />}
      {!earlier && <Notice kind="info">{t("first")}</Notice>}
      {municipality && (
        <p>
          <ButtonLink to={`/maalinger/${later.id}/kommune`}>{t("toLocal", { municipality })}</ButtonLink>
        </p>
      )}
      {editsSteps && (
        <p>
          <ButtonLink to={`/sekretariat/maalinger/${later.id}/indsatser`} look="secondary">
            {t("actions.keep")}
          </ButtonLink>
        </p>
      )}
      <Prerendered html={rendered.figures} />
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
      <Prerendered html={rendered.notes} />
    </Page>
  );
}

function CompareWithForm({ rendered: { others, requestedId, againstId } }: { rendered: RenderedRound }) {
  const { t } = useFigureTexts();
  return (
    <form method="get" action={`/maalinger/${requestedId}`} className="row choose">
      <label htmlFor="mod">{t("choose")}</label>
      <select id="mod" name="mod" defaultValue={againstId ?? undefined}>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Button look="secondary">{t("show")}</Button>
    </form>
  );
}
