import { Button, ButtonLink } from "../ui/Button.tsx";
import { dayText } from "../ui/dates.ts";
import { Notice } from "../ui/Notice.tsx";
import { Page, Section } from "../ui/Page.tsx";
import { extentOf } from "./bars.ts";
import type { Change } from "./changes.ts";
import { CrossCard } from "./CrossCard.tsx";
import { keyOf, Overview } from "./Overview.tsx";
import { spanOfChanges } from "./span.ts";
import type { Listed } from "./published.server.ts";
import { QuestionCard } from "./QuestionCard.tsx";
import { sidesOf } from "./sides.ts";
import { Steps } from "./Steps.tsx";
import { Targets } from "./Targets.tsx";
import { useFigureWords } from "./useFigureWords.ts";
import type { RoundView } from "./view.server.ts";

interface RoundPageProps {
  view: RoundView;
  /** The leader's own, for a way on to its page. */
  municipality: string | null;
  /** Whether the reader keeps the agreed steps. */
  office?: boolean;
}

/** One published round, held against an earlier one of its series where there is one. */
export function RoundPage({ view, municipality, office = false }: RoundPageProps) {
  const { t, locale } = useFigureWords();
  const { later, earlier, others, changes, askedFor } = view;
  const period = (round: Listed) =>
    t("period", { from: dayText(round.opensAt, locale), to: dayText(round.endsAt, locale) });
  const lead = [earlier, later]
    .flatMap((round) => (round ? [`${round.name}: ${period(round)}`] : []))
    .join(". ");
  return (
    <Page
      wide
      title={earlier ? t("against", { later: later.name, earlier: earlier.name }) : later.name}
      lead={`${lead}.`}
      up={{ to: "/maalinger", label: t("back") }}
    >
      {others.length > 1 && (
        <Choose {...{ others, askedFor, against: earlier?.id === askedFor ? later : earlier }} />
      )}
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
      <Figures {...{ view, changes }} />
      {view.crosses.length > 0 && (
        <Section title={t("crosses")}>
          <p>{t("crossesText")}</p>
          {view.crosses.map((crossed) => (
            <CrossCard key={`${crossed.rows.name} ${crossed.columns.name}`} {...crossed} />
          ))}
        </Section>
      )}
      <Words view={view} />
      <Downloads rounds={[later, ...(earlier ? [earlier] : [])]} />
      <Notes {...{ later, earlier }} />
    </Page>
  );
}

/** What people wrote, and what was agreed and done. */
function Words({ view: { later, earlier, quotes, steps } }: { view: RoundView }) {
  const { t } = useFigureWords();
  return (
    <>
      {quotes.length > 0 && (
        <Section title={t("quotes.own")}>
          {quotes.map(({ key, text }) => (
            <blockquote key={key} lang="da">
              {text}
            </blockquote>
          ))}
          <p className="hint">{t("quotes.note")}</p>
        </Section>
      )}
      {earlier && steps.since.length > 0 && (
        <Section title={t("actions.since", { name: earlier.name })}>
          <Steps steps={steps.since} questions={earlier.questions} />
        </Section>
      )}
      {steps.after.length > 0 && (
        <Section title={t("actions.title", { name: later.name })}>
          <Steps steps={steps.after} questions={later.questions} />
        </Section>
      )}
    </>
  );
}

function Downloads({ rounds }: { rounds: Listed[] }) {
  const { t } = useFigureWords();
  return (
    <Section title={t("download.title")}>
      <p>{t("download.text")}</p>
      <ul className="downloads">
        {rounds.map(({ id, name }) => (
          <li key={id}>
            {name}: <a href={`/maalinger/${id}.csv`}>{t("download.csv")}</a>,{" "}
            <a href={`/maalinger/${id}.xlsx`}>{t("download.xlsx")}</a>,{" "}
            <a href={`/maalinger/${id}.pdf`}>{t("download.pdf")}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Choose({
  others,
  askedFor,
  against,
}: {
  others: Listed[];
  askedFor: number;
  against: Listed | null;
}) {
  const { t } = useFigureWords();
  return (
    <form method="get" action={`/maalinger/${askedFor}`} className="row choose">
      <label htmlFor="mod">{t("choose")}</label>
      <select id="mod" name="mod" defaultValue={against?.id}>
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

function Figures({ view: { later, earlier, targets }, changes }: { view: RoundView; changes: Change[] }) {
  const { t } = useFigureWords();
  const cards = changes.map((change) => ({ change, sides: sidesOf(change, earlier, later) }));
  const bars = cards.flatMap(({ sides }) =>
    sides.flatMap(({ figure, question: { ordered } }) =>
      figure.known === "known" ? [{ shares: figure.shares as number[], ordered }] : [],
    ),
  );
  const span = spanOfChanges(changes);
  return (
    <>
      <Section title={t("overview")}>
        <Overview changes={changes} comparing={earlier !== null} />
      </Section>
      {targets.size > 0 && <Targets targets={targets} changes={changes} />}
      <Section title={t("byQuestion")}>
        {cards.map(({ change, sides }) => (
          <QuestionCard key={keyOf(change)} {...{ change, sides, span, extent: extentOf(bars) }} />
        ))}
      </Section>
    </>
  );
}

function Notes({ later, earlier }: { later: RoundView["later"]; earlier: RoundView["earlier"] }) {
  const { t } = useFigureWords();
  const comparing = earlier !== null;
  const rounds = [earlier, later].filter((round) => round !== null);
  const otherTool = comparing && later.imported !== earlier.imported;
  const unknown = rounds.some(({ questions }) =>
    questions.some(({ counts }) => counts !== "withheld" && counts.includes(null)),
  );
  return (
    <Section title={t("notes.title")}>
      <ul>
        <li>{t("notes.valid")}</li>
        <li>{t("notes.interval")}</li>
        {comparing && <li>{t("notes.independent")}</li>}
        <li>{t("notes.population")}</li>
        {otherTool && <li>{t("notes.tool", { round: (later.imported ? later : earlier).name })}</li>}
        <li>{t("notes.partial")}</li>
        {comparing && <li>{t("notes.cause")}</li>}
        <li>{t("notes.least")}</li>
        {unknown && <li>{t("notes.known")}</li>}
        {rounds.map(
          ({ id, name, note }) =>
            note && (
              <li key={id}>
                {t("notes.source")}, {name}: <span lang="da">{note}</span>
              </li>
            ),
        )}
      </ul>
    </Section>
  );
}
