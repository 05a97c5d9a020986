import { useTranslation } from "react-i18next";
import { Button, ButtonLink, ConfirmationTick } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { responsesText } from "../comparison/figure-texts.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import { type CrossChoice, crossNumbers } from "./cross-choice.ts";
import type { PublishingView } from "./publishing-view.ts";

interface PublishPageProps {
  view: PublishingView;
  refusal: { refused: "not-closed" | "published" | "cross" | "unconfirmed"; crosses: CrossChoice[] } | null;
}

/** What is decided before a round is published, and the button that publishes it. */
export function PublishPage({ view, refusal }: PublishPageProps) {
  const { t } = useFigureTexts();
  const site = useTranslation("site").t;
  const { round, readers, evaluation } = view;
  return (
    <Page
      title={t("publishing.title", { name: round.name })}
      lead={t(evaluation ? "publishing.evaluation" : "readyText")}
      up={{ to: `/sekretariat/maalinger/${round.id}`, label: round.name }}
    >
      {refusal && (
        <Notice kind="error">
          {refusal.refused === "unconfirmed" ? site("unconfirmed") : t(`refused.${refusal.refused}`)}
        </Notice>
      )}
      {round.state === "closed" ? (
        <>
          <p>
            {responsesText(t, { complete: round.completed ?? 0, partial: round.partial ?? 0 })}.{" "}
            {!evaluation && t("publishing.readers", { count: readers })}
          </p>
          {!evaluation && <Preview view={view} />}
          <p>
            <ButtonLink to={`/sekretariat/maalinger/${round.id}/kommentarer`} look="secondary">
              {t("quotes.read")}
            </ButtonLink>
          </p>
          <CrossFields view={view} crosses={refusal?.crosses ?? view.usualCrosses} />
        </>
      ) : (
        !refusal && (
          <Notice kind="info">
            {t(`refused.${round.state === "published" ? "published" : "not-closed"}`)}
          </Notice>
        )
      )}
    </Page>
  );
}

/** What becomes visible, and to whom; no figures. */
function Preview({ view: { questions, units, targets, quotes, minAnswers } }: { view: PublishingView }) {
  const { t } = useFigureTexts();
  return (
    <Section title={t("publishing.preview")}>
      <ul>
        <li>{t("publishing.everyone", { count: questions.length, minAnswers })}</li>
        <li>{t(units > 1 ? "publishing.leaders" : "publishing.leadersNone", { count: units })}</li>
        <li>{t("publishing.rates")}</li>
        <li>{targets > 0 ? t("publishing.targets", { count: targets }) : t("publishing.noTargets")}</li>
        <li>{quotes > 0 ? t("publishing.quotes", { count: quotes }) : t("publishing.noQuotes")}</li>
        <li>{t("publishing.files")}</li>
      </ul>
    </Section>
  );
}

function CrossFields({
  view: { round, questions },
  crosses,
}: {
  view: PublishingView;
  crosses: CrossChoice[];
}) {
  const { t, topicOf } = useFigureTexts();
  const options = [
    { value: "", label: t("publishing.noCross") },
    ...questions.map((question) => ({ value: question.name, label: topicOf(question) })),
  ];
  const field = (name: string, value: string) => ({ id: name, name, initialValue: value });
  return (
    <form method="post">
      <Section title={t("crosses")}>
        <p>{t("publishing.crosses")}</p>
        {crossNumbers.map((at) => (
          <fieldset key={at} className="cross-choice">
            <legend>{t("publishing.cross", { number: at + 1 })}</legend>
            <SelectField
              field={field(`columns${at}`, crosses[at]?.columns ?? "")}
              label={t("publishing.outcome")}
              options={options}
            />
            <SelectField
              field={field(`rows${at}`, crosses[at]?.rows ?? "")}
              label={t("publishing.by")}
              options={options}
            />
          </fieldset>
        ))}
      </Section>
      <ConfirmationTick />
      <Button>{t("publish", { name: round.name })}</Button>
    </form>
  );
}
