import { ButtonLink } from "../../ui/Button.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { Hatching } from "../charts/Swatch.tsx";
import type { Change } from "../comparison/changes.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { Targets } from "../targets-and-actions/Targets.tsx";
import { cardsAndScales } from "./cards-and-scales.ts";
import { CrossCard } from "./CrossCard.tsx";
import { Method } from "./Method.tsx";
import { TrendFigures } from "./OverTime.tsx";
import { AllQuotes } from "./QuotesCard.tsx";
import { QuestionFigures } from "./QuestionCard.tsx";
import { QuestionSteps } from "./QuestionSteps.tsx";
import type { QuestionView } from "./question-view.ts";
import { DraftNotice, type ReadDraft } from "./DraftNotice.tsx";
import { resultAddress, type RoundAddress } from "./round-address.ts";
import { StepSections } from "../targets-and-actions/StepSections.tsx";
import { UnitsTable } from "./UnitsTable.tsx";

interface QuestionPageProps {
  question: QuestionView;
  address: RoundAddress;
  /** What a draft's page says of it; null for what is published. */
  draft?: ReadDraft | null;
  /** The reader's municipality if they lead one: the page links to its figures. */
  municipality: string | null;
}

/** One question of a result, with the way to the question before and after it. */
export function QuestionPage({ question, address, municipality, draft = null }: QuestionPageProps) {
  const { topicOf, titleText } = useFigureTexts();
  const { entry, view } = question;
  const topic = entry.change ? topicOf(entry.change.question) : entry.title;
  return (
    <Page
      wide
      title={topic}
      titleLang={topic === entry.title ? "da" : undefined}
      lead={topic !== entry.title && <span lang="da">{entry.title}</span>}
      up={{ to: resultAddress(address), label: titleText(view) }}
    >
      {draft && <DraftNotice draft={draft} />}
      <QuestionSteps question={question} address={address} />
      {entry.change ? (
        <Counted {...{ question, address, municipality }} change={entry.change} />
      ) : (
        <section className="card">
          <AllQuotes quotes={entry.quotes} />
        </section>
      )}
      <QuestionSteps below question={question} address={address} />
    </Page>
  );
}

type CountedProps = QuestionPageProps & { change: Change };

/** Everything that is shown of one counted question. */
function Counted({ question: { view, units, steps }, change, address, municipality }: CountedProps) {
  const { t, sentence, resultText } = useFigureTexts();
  const { cards, span, extent } = cardsAndScales(view);
  const { sides } = cards.find((card) => card.change === change)!;
  const { name } = change.question;
  const target = view.targets.get(name);
  return (
    <>
      <Hatching />
      <section className="card question">
        <p className="question-verdict">{change.outcome ? resultText(change.outcome) : sentence(change)}</p>
        <QuestionFigures {...{ view, change, sides, extent, span }} />
        {change.outcome && <Method outcome={change.outcome} sides={sides} />}
      </section>
      {target !== undefined && change.now && (
        <Targets targets={new Map([[name, target]])} changes={[change]} />
      )}
      {change.now && <Trend view={view} name={name} />}
      {units.length > 0 && (
        <Section title={t("units.title")}>
          <UnitsTable units={units} question={change.question} />
        </Section>
      )}
      {municipality && !address.draft && (
        <p>
          <ButtonLink look="secondary" to={`/maalinger/${view.later.id}/kommune#${name}`}>
            {t("toLocal", { municipality })}
          </ButtonLink>
        </p>
      )}
      <QuestionCrosses view={view} name={name} />
      <StepSections steps={steps} />
    </>
  );
}

/** The question through the rounds of its series, if it is one of those that are followed. */
function Trend({ view, name }: { view: QuestionView["view"]; name: string }) {
  const { t } = useFigureTexts();
  const { rounds, asksOthers, questions } = view.overTime;
  const trend = questions.find(({ question }) => question.name === name);
  if (!trend) return null;
  return (
    <Section title={t("overTime.title")}>
      <div className="card question">
        {asksOthers.includes(true) && <p>{t("overTime.others")}</p>}
        <TrendFigures {...{ trend, rounds, asksOthers }} />
      </div>
    </Section>
  );
}

/** The crosses with this question on either side. */
function QuestionCrosses({ view, name }: { view: QuestionView["view"]; name: string }) {
  const { t } = useFigureTexts();
  const crosses = view.crosses.map((crossed, at) => ({ crossed, chart: `kryds-${at + 1}` }));
  const own = crosses.filter(({ crossed: { rows, columns } }) => [rows.name, columns.name].includes(name));
  if (own.length === 0) return null;
  return (
    <Section title={t("crosses")}>
      {own.map(({ crossed, chart }) => (
        <CrossCard key={chart} folded {...{ crossed, view, chart }} />
      ))}
    </Section>
  );
}
