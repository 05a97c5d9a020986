import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { numberText, percentText } from "../../base/number-text.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import type { TargetsView } from "./targets.server.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface TargetsPageProps {
  view: TargetsView;
  done: boolean;
  /** What was typed and not taken. */
  tried: { refused: "locked" | "percent"; typed: Record<string, string> } | null;
}

/** Registers what each indicator should reach, before the round is opened; after that it shows what was registered. */
export function TargetsPage({ view, done, tried }: TargetsPageProps) {
  const { t } = useFigureTexts();
  const { round, asked, expected, before } = view;
  const locked = round.state !== "draft";
  return (
    <Page
      title={t("targets.title", { name: round.name })}
      lead={t("targets.lead")}
      up={{ to: `/sekretariat/maalinger/${round.id}`, label: round.name }}
    >
      {tried && <Notice kind="error">{t(`targets.refused.${tried.refused}`)}</Notice>}
      {done && !tried && <Notice kind="success">{t("targets.done")}</Notice>}
      {locked && !tried && <Notice kind="info">{t("targets.refused.locked")}</Notice>}
      <p>
        {before
          ? t("targets.expected", { asked, expected, before })
          : t("targets.expectedFirst", { count: asked })}
      </p>
      {locked ? <RegisteredTargets view={view} /> : <TargetsForm view={view} typed={tried?.typed ?? null} />}
    </Page>
  );
}

/** Where an indicator stands, and the smallest rise that could be seen. */
function useIndicatorHint() {
  const { t, locale } = useFigureTexts();
  return ({ stands, rise }: TargetsView["indicators"][number]): string => {
    if (stands === null) return t("targets.unknown");
    const now = t("targets.stands", { share: percentText(stands, locale) });
    return `${now} ${rise === null ? t("targets.noRise") : t("targets.rise", { points: numberText(rise * 100, locale) })}`;
  };
}

function TargetsForm({ view, typed }: { view: TargetsView; typed: Record<string, string> | null }) {
  const { t, shortOf } = useFigureTexts();
  const standing = useIndicatorHint();
  return (
    <form method="post">
      {view.indicators.map((indicator) => {
        const { name, percent } = indicator;
        const initialValue = typed ? typed[name] : percent === null ? "" : String(percent);
        return (
          <Field
            key={name}
            field={{ id: name, name, initialValue }}
            label={t("targets.label", { question: shortOf(indicator) })}
            hint={standing(indicator)}
            inputMode="numeric"
            className="short"
          />
        );
      })}
      <Button>{t("targets.save")}</Button>
    </form>
  );
}

/** What was registered, and what the round can show of it. */
function RegisteredTargets({ view }: { view: TargetsView }) {
  const { t, shortOf } = useFigureTexts();
  const standing = useIndicatorHint();
  return (
    <>
      {view.indicators.every(({ percent }) => percent === null) && <p>{t("targets.none")}</p>}
      <ul>
        {view.indicators.map((indicator) => (
          <li key={indicator.name}>
            {indicator.percent === null
              ? t("targets.without", { question: shortOf(indicator) })
              : t("targets.of", {
                  question: shortOf(indicator),
                  percent: indicator.percent,
                })}
            . {standing(indicator)}
          </li>
        ))}
      </ul>
    </>
  );
}
