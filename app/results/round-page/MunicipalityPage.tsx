import { ownValue } from "../../base/own-value.ts";
import { numberText, percentText } from "../../base/number-text.ts";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { listText } from "../../ui/list-text.ts";
import { Page, Section } from "../../ui/Page.tsx";
import { type BandRow, Bands } from "../charts/Bands.tsx";
import { bandNames } from "../figures/band-names.ts";
import { figureOf } from "../figures/figures.ts";
import { Hatching } from "../charts/Swatch.tsx";
import { capitalised } from "../comparison/change-texts.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { MunicipalityQuestion, MunicipalityView } from "./municipality-view.ts";

/** A published round for the leader of a municipality, with questions for a talk with the team. */
export function MunicipalityPage({ view }: { view: MunicipalityView }) {
  const { t } = useFigureTexts();
  const { round, municipality } = view;
  return (
    <Page
      wide
      title={t("local.title", { round: round.name, municipality })}
      lead={t("local.lead")}
      up={{ to: `/maalinger/${round.id}`, label: round.name }}
    >
      <Hatching />
      <Notice kind="info">{useCountedText(view)}</Notice>
      <p>{useLocalRateText(view)}</p>
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
          <li>{t("local.rungs", { minAnswers: round.received.minAnswers })}</li>
          {round.received.partial > 0 && <li>{t("local.partials")}</li>}
          <li>{t("local.noTest")}</li>
        </ul>
      </Section>
    </Page>
  );
}

/** Whether the municipality's answers are counted by themselves, and whether that is so for every question. */
function useCountedText({ municipality, unitMembers, isOnlyUnit, questions }: MunicipalityView): string {
  const { t, locale } = useFigureTexts();
  if (unitMembers.length === 0) return t("local.notAsked");
  if (isOnlyUnit) return t("local.onlyUnit");
  const others = unitMembers.filter((name) => name !== municipality);
  const isCoarser = questions.some((question) => question.unitMembers.length > unitMembers.length);
  return others.length > 0
    ? [
        t("local.together", { others: listText(others, locale) }),
        ...(isCoarser ? [t("local.sometimesMore")] : []),
      ].join(" ")
    : [t("local.alone"), ...(isCoarser ? [t("local.sometimesTogether")] : [])].join(" ");
}

/** How many of the municipality were asked and answered, or of the unit that it is counted in, which is named; else of everyone. */
function useLocalRateText({ round, rate }: MunicipalityView): string {
  const { t, locale, rateText } = useFigureTexts();
  if (!rate) return `${t("local.all")}: ${rateText(round)}`;
  return t(rate.municipalities.length > 1 ? "rates.localPool" : "rates.local", {
    where: listText(rate.municipalities, locale),
    invited: rate.invited,
    answered: rate.answered,
    share: percentText(rate.answered / rate.invited, locale),
  });
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
  const { t, locale, shortOf, reconciled } = useFigureTexts();
  const { question, own, all, notShown } = local;
  const names = bandNames(question).filter((name) => name !== "");
  const wasInvited = view.unitMembers.length > 0;
  const hasOwnRow = wasInvited && !view.isOnlyUnit;
  const others = local.unitMembers.filter((name) => name !== view.municipality);
  const unit = others.length > 0 ? t("local.unit") : view.municipality;
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
        rows={hasOwnRow ? [ownUnit, everyone] : [everyone]}
        ordered={question.ordered && names.length === 3}
        caption={shortOf(question)}
      />
      {hasOwnRow && !own && !notShown && <p>{t("local.togetherOnly")}</p>}
      {others.length > 0 && <p>{t("local.unitOf", { others: listText(others, locale) })}</p>}
      <p className="reconciled">
        {t("local.all")}: {reconciled(view.round.received, figureOf(question, view.round.received), question)}
        .
      </p>
      {wasInvited && question.ordered && <Changed view={view} local={local} />}
      <TalkQuestion name={question.name} />
    </article>
  );
}

/** What to take up with the team about a question that we know. */
function TalkQuestion({ name }: { name: string }) {
  const { t } = useFigureTexts();
  const question = ownValue(t("local.ask", { returnObjects: true }) as Record<string, string>, name);
  return (
    question && (
      <p className="talk">
        <strong>{t("local.takeUp")}</strong> {question}
      </p>
    )
  );
}

/** The counts and shares of both rounds in the municipalities that can be compared, without a test; or why there are none. */
function Changed({ view, local }: { view: MunicipalityView; local: MunicipalityQuestion }) {
  const { change, unionMembers } = local;
  const { t } = useFigureTexts();
  const before = view.before?.name;
  if (change === "first") return null;
  if (typeof change !== "string") return <BeforeAndNow {...{ view, local, change }} members={unionMembers} />;
  return <p>{t(`local.unchanged.${change}`, { before, minAnswers: view.minAnswersForChange })}</p>;
}

interface BeforeAndNowProps {
  view: MunicipalityView;
  local: MunicipalityQuestion;
  members: string[] | null;
  change: [number[], number[]];
}

function BeforeAndNow({ view, local, members, change }: BeforeAndNowProps) {
  const { t, locale, endText } = useFigureTexts();
  const end = capitalised(endText("best", Math.floor(local.question.scale.length / 2)));
  const [before, now] = change.map((bands) => {
    const n = bands.reduce((sum, count) => sum + count, 0);
    return t("local.of", {
      count: numberText(bands[0]!, locale),
      n: numberText(n, locale),
      share: percentText(bands[0]! / n, locale),
    });
  });
  const where = members ? listText(members, locale) : t("local.everywhere");
  return (
    <p>
      {t("local.since", { end, before: view.before!.name, where })}: {before} → {now}.
    </p>
  );
}
