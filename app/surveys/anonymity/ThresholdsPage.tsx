import { useTranslation } from "react-i18next";
import { defaultThresholds, thresholdNames, maxThresholdAnswers, type Thresholds } from "./thresholds.ts";
import { Button } from "../../ui/Button.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Field } from "../../ui/Field.tsx";
import { numberText } from "../../base/number-text.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";

interface ThresholdsPageProps {
  round: { id: number; name: string; state: string; thresholds: Thresholds };
  done: boolean;
  refusal: { refused: "locked" | "range" | "looser"; typed: Record<string, string> } | null;
}

/** How few answers a round may show: set before it opens, only made stricter while it is open, and locked after that. */
export function ThresholdsPage({ round, done, refusal }: ThresholdsPageProps) {
  const { t } = useTranslation("thresholds");
  const { id, name, state, thresholds } = round;
  const locked = state !== "draft" && state !== "open";
  return (
    <Page
      title={t("title", { name })}
      lead={t("lead")}
      up={{ to: `/sekretariat/maalinger/${id}`, label: name }}
    >
      {refusal && <Notice kind="error">{t(`refused.${refusal.refused}`)}</Notice>}
      {done && !refusal && <Notice kind="success">{t("done")}</Notice>}
      {locked && !refusal && <Notice kind="info">{t("refused.locked")}</Notice>}
      {state === "open" && <Notice kind="info">{t("opened")}</Notice>}
      {locked ? (
        <Facts facts={thresholdNames.map((threshold) => [t(threshold), thresholds[threshold]])} />
      ) : (
        <ThresholdsForm
          minimums={state === "open" ? thresholds : defaultThresholds}
          {...{ thresholds, refusal }}
        />
      )}
    </Page>
  );
}

interface ThresholdsFormProps extends Pick<ThresholdsPageProps, "refusal"> {
  thresholds: Thresholds;
  minimums: Thresholds;
}

function ThresholdsForm({ thresholds, minimums, refusal }: ThresholdsFormProps) {
  const { t } = useTranslation("thresholds");
  const { locale } = useRenderContext();
  return (
    <form method="post">
      {thresholdNames.map((name) => (
        <Field
          key={name}
          field={{ id: name, name, initialValue: refusal?.typed[name] ?? String(thresholds[name]) }}
          label={t(name)}
          hint={t("range", {
            min: numberText(minimums[name], locale),
            max: numberText(maxThresholdAnswers, locale),
          })}
          inputMode="numeric"
          className="short"
        />
      ))}
      <Button>{t("save")}</Button>
    </form>
  );
}
