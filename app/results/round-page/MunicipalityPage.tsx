import { ownValue } from "../../base/own-value.ts";
import { numberText, percentText } from "../../base/number-text.ts";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { type BandRow, Bands } from "../charts/Bands.tsx";
import { bandNames } from "../figures/band-names.ts";
import { figureOf } from "../figures/figures.ts";
import { Hatching } from "../charts/Swatch.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { MunicipalityQuestion, MunicipalityView } from "./municipality-view.ts";

/** A published round for the leader of a municipality, with questions for a talk with the team. */
export function MunicipalityPage({ view }: { view: MunicipalityView }) {
  const { t, locale, rateText } = useFigureTexts();
  const { round, municipality, unitMembers } = view;
  const others = unitMembers.filter((name) => name !== municipality);
  const localRateText = (rate: NonNullable<MunicipalityView["rate"]>) =>
    t("rates.local", { ...rate, share: percentText(rate.answered / rate.invited, locale) });
  return (
    <Page
      wide
      title={t("local.title", { round: round.name, municipality })}
      lead={t("local.lead")}
      up={{ to: `/maalinger/${round.id}`, label: round.name }}
    >
      <Hatching />
      <Notice kind="info">
        {unitMembers.length === 0
          ? t("local.notAsked")
          : others.length > 0
            ? t("local.together", { others: others.join(", ") })
            : t("local.alone")}
      </Notice>
      <p>{view.rate ? localRateText(view.rate) : `${t("local.all")}: ${rateText(round)}`}</p>
      <Section title={t("local.figures")}>
        {view.questions.length === 0 && <Empty>{t("share.empty")}</Empty>}
        {view.questions.map((local) => (
          <MunicipalityCard key={local.question.name} view={view} local={local} />
        ))}
      </Section>
      <TalkQuestions />
      <Section title={t("notes.title")}>
        <ul>
          <li>{t("local.bands")}</li>
          <li>{t("local.allOrNone", { minAnswers: round.received.minAnswers })}</li>
          <li>{t("local.noTest")}</li>
        </ul>
      </Section>
    </Page>
  );
}

/** What a leader can ask the team about the figures. */
function TalkQuestions() {
  const { t } = useFigureTexts();
  return (
    <Section title={t("local.talk")}>
      <p>{t("local.talkText")}</p>
      <ul>
        {(t("local.talkQuestions", { returnObjects: true }) as string[]).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Section>
  );
}

function MunicipalityCard({ view, local }: { view: MunicipalityView; local: MunicipalityQuestion }) {
  const { t, shortOf, reconciled } = useFigureTexts();
  const { question, own, all, notShown } = local;
  const names = bandNames(question).filter((name) => name !== "");
  const wasInvited = view.unitMembers.length > 0;
  const others = local.unitMembers.filter((name) => name !== view.municipality);
  const unit = others.length > 0 ? t("local.unit") : view.municipality;
  const talkQuestion = ownValue(
    t("local.ask", { returnObjects: true }) as Record<string, string>,
    question.name,
  );
  const everyone: BandRow = { label: t("local.all"), bands: all, notDrawn: notShown ?? undefined };
  const ownUnit: BandRow = { label: unit, bands: own, notDrawn: notShown ?? "together" };
  return (
    <article className="card question" id={question.name}>
      <h3>{shortOf(question)}</h3>
      <p className="asked" lang="da">
        {question.title}
      </p>
      <Bands
        names={names}
        rows={wasInvited ? [ownUnit, everyone] : [everyone]}
        ordered={question.ordered && names.length === 3}
        caption={shortOf(question)}
      />
      {wasInvited && !own && !notShown && <p>{t("local.togetherOnly")}</p>}
      {others.length > 0 && <p>{t("local.unitOf", { others: others.join(", ") })}</p>}
      <p className="reconciled">
        {t("local.all")}: {reconciled(view.round.received, figureOf(question, view.round.received), question)}
        .
      </p>
      {wasInvited && question.ordered && <Changed view={view} local={local} />}
      {talkQuestion && (
        <p className="talk">
          <strong>{t("local.takeUp")}</strong> {talkQuestion}
        </p>
      )}
    </article>
  );
}

/** The counts and shares of both rounds in the municipalities that can be compared, without a test; or why there are none. */
function Changed({ view, local }: { view: MunicipalityView; local: MunicipalityQuestion }) {
  const { change, unionMembers } = local;
  const { t } = useFigureTexts();
  const before = view.before?.name;
  if (change === "first") return null;
  if (typeof change !== "string") return <BeforeAndNow view={view} members={unionMembers} change={change} />;
  return <p>{t(`local.unchanged.${change}`, { before, minAnswers: view.minAnswersForChange })}</p>;
}

function BeforeAndNow({
  view,
  members,
  change,
}: {
  view: MunicipalityView;
  members: string[];
  change: [number[], number[]];
}) {
  const { t, locale } = useFigureTexts();
  const [before, now] = change.map((bands) => {
    const n = bands.reduce((sum, count) => sum + count, 0);
    return t("local.of", {
      count: numberText(bands[0]!, locale),
      n: numberText(n, locale),
      share: percentText(bands[0]! / n, locale),
    });
  });
  const where = members.length > 1 ? members.join(", ") : view.municipality;
  return (
    <p>
      {t("local.since", { before: view.before!.name, where })}: {before} → {now}.
    </p>
  );
}
