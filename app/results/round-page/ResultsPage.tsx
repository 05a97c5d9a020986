import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Prerendered } from "../../ui/Prerendered.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import type { AgreedAction } from "../targets-and-actions/actions.server.ts";
import type { RenderedRound } from "./rendered-round.server.tsx";
import { ActionList } from "../targets-and-actions/ActionList.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface ResultsPageProps {
  drawn: RenderedRound;
  /** The steps agreed after the later round, and those between the two; and the day it is. */
  steps: { after: AgreedAction[]; since: AgreedAction[]; today: string };
  /** The leader's own, for a way on to its page. */
  municipality: string | null;
  /** Whether the reader keeps the agreed steps. */
  office?: boolean;
}

/** One published round, held against an earlier one of its series where there is one. */
export function ResultsPage({ drawn, steps, municipality, office = false }: ResultsPageProps) {
  const { t } = useFigureTexts();
  const { later, earlier } = drawn;
  return (
    <Page wide title={drawn.title} lead={drawn.lead} up={{ to: "/maalinger", label: t("back") }}>
      {drawn.others.length > 1 && <CompareWithForm drawn={drawn} />}
      {!earlier && <Notice kind="info">{t("first")}</Notice>}
      {municipality && (
        <p>
          <ButtonLink to={`/maalinger/${later.id}/kommune`}>{t("toLocal", { municipality })}</ButtonLink>
        </p>
      )}
      {office && (
        <p>
          <ButtonLink to={`/sekretariat/maalinger/${later.id}/indsatser`} look="secondary">
            {t("actions.keep")}
          </ButtonLink>
        </p>
      )}
      <Prerendered html={drawn.figures} />
      {earlier && steps.since.length > 0 && (
        <Section title={t("actions.since", { name: earlier.name })}>
          <ActionList
            actions={steps.since}
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
      <Prerendered html={drawn.notes} />
    </Page>
  );
}

function CompareWithForm({ drawn: { others, askedFor, against } }: { drawn: RenderedRound }) {
  const { t } = useFigureTexts();
  return (
    <form method="get" action={`/maalinger/${askedFor}`} className="row choose">
      <label htmlFor="mod">{t("choose")}</label>
      <select id="mod" name="mod" defaultValue={against ?? undefined}>
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
