import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Drawn } from "../../ui/Prerendered.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import type { Step } from "../targets-and-actions/actions.server.ts";
import type { DrawnRound } from "./rendered-round.server.tsx";
import { Steps } from "../targets-and-actions/ActionList.tsx";
import { useFigureWords } from "../comparison/useFigureTexts.ts";

interface RoundPageProps {
  drawn: DrawnRound;
  /** The steps agreed after the later round, and those between the two; and the day it is. */
  steps: { after: Step[]; since: Step[]; today: string };
  /** The leader's own, for a way on to its page. */
  municipality: string | null;
  /** Whether the reader keeps the agreed steps. */
  office?: boolean;
}

/** One published round, held against an earlier one of its series where there is one. */
export function RoundPage({ drawn, steps, municipality, office = false }: RoundPageProps) {
  const { t } = useFigureWords();
  const { later, earlier } = drawn;
  return (
    <Page wide title={drawn.title} lead={drawn.lead} up={{ to: "/maalinger", label: t("back") }}>
      {drawn.others.length > 1 && <Choose drawn={drawn} />}
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
      <Drawn html={drawn.figures} />
      {earlier && steps.since.length > 0 && (
        <Section title={t("actions.since", { name: earlier.name })}>
          <Steps
            steps={steps.since}
            questions={[...later.questions, ...earlier.questions]}
            today={steps.today}
          />
        </Section>
      )}
      {steps.after.length > 0 && (
        <Section title={t("actions.title", { name: later.name })}>
          <Steps steps={steps.after} questions={later.questions} today={steps.today} />
        </Section>
      )}
      <Drawn html={drawn.notes} />
    </Page>
  );
}

function Choose({ drawn: { others, askedFor, against } }: { drawn: DrawnRound }) {
  const { t } = useFigureWords();
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
