import { useTranslation } from "react-i18next";
import { Button, ButtonLink, ConfirmationTick } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import type { CrossChoice } from "./publish.server.ts";
import type { PublishingView } from "./publishing-view.server.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface PublishPageProps {
  view: PublishingView;
  /** What was tried and refused. */
  tried: { refused: "not-closed" | "published" | "cross" | "unsure"; crosses: CrossChoice[] } | null;
}

const crossPlaces = [0, 1, 2, 3];

/** What is decided before a round is published, and the one button that does it. */
export function PublishPage({ view, tried }: PublishPageProps) {
  const { t } = useFigureTexts();
  const site = useTranslation("site").t;
  const { round, readers, evaluation } = view;
  return (
    <Page
      title={t("publishing.title", { name: round.name })}
      lead={t(evaluation ? "publishing.evaluation" : "readyText")}
      up={{ to: `/sekretariat/maalinger/${round.id}`, label: round.name }}
    >
      {tried && (
        <Notice kind="error">
          {tried.refused === "unsure" ? site("unsure") : t(`refused.${tried.refused}`)}
        </Notice>
      )}
      {round.state === "closed" ? (
        <>
          <p>
            {t("reconcile.received", {
              count: (round.completed ?? 0) + (round.partial ?? 0),
              whole: round.completed,
              partial: round.partial,
            })}
            . {!evaluation && t("publishing.readers", { count: readers })}
          </p>
          {!evaluation && <Preview view={view} />}
          <p>
            <ButtonLink to={`/sekretariat/maalinger/${round.id}/kommentarer`} look="secondary">
              {t("quotes.read")}
            </ButtonLink>
          </p>
          <CrossFields view={view} crosses={tried?.crosses ?? view.usual} />
        </>
      ) : (
        !tried && (
          <Notice kind="info">
            {t(`refused.${round.state === "published" ? "published" : "not-closed"}`)}
          </Notice>
        )
      )}
    </Page>
  );
}

/** What becomes visible, and to whom. No figure: nobody sees any before everyone does. */
function Preview({ view: { questions, units, targets, quotes, least } }: { view: PublishingView }) {
  const { t } = useFigureTexts();
  return (
    <Section title={t("publishing.preview")}>
      <ul>
        <li>{t("publishing.everyone", { count: questions.length, least })}</li>
        <li>
          {t(units > 1 ? "publishing.leaders" : "publishing.leadersNone", {
            count: units,
          })}
        </li>
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
        {crossPlaces.map((at) => (
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
