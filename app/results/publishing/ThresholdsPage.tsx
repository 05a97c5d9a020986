import {
  defaultThresholds,
  thresholdNames,
  maxThreshold,
  type Thresholds,
} from "../../surveys/anonymity/thresholds.ts";
import { Button } from "../../ui/Button.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Field } from "../../ui/Field.tsx";
import { numberText } from "../../base/number-text.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

interface ThresholdsPageProps {
  round: { id: number; name: string; state: string; thresholds: Thresholds };
  done: boolean;
  /** What was typed and not taken. */
  tried: { refused: "locked" | "range" | "looser"; typed: Record<string, string> } | null;
}

/** How few answers a round may tell of: set before it opens, only made stricter while it is open, and then shown. */
export function ThresholdsPage({ round, done, tried }: ThresholdsPageProps) {
  const { t } = useFigureTexts();
  const { id, name, state, thresholds } = round;
  const locked = state !== "draft" && state !== "open";
  return (
    <Page
      title={t("thresholds.title", { name })}
      lead={t("thresholds.lead")}
      up={{ to: `/sekretariat/maalinger/${id}`, label: name }}
    >
      {tried && <Notice kind="error">{t(`thresholds.refused.${tried.refused}`)}</Notice>}
      {done && !tried && <Notice kind="success">{t("thresholds.done")}</Notice>}
      {locked && !tried && <Notice kind="info">{t("thresholds.refused.locked")}</Notice>}
      {state === "open" && <Notice kind="info">{t("thresholds.opened")}</Notice>}
      {locked ? (
        <Facts facts={thresholdNames.map((kind) => [t(`thresholds.${kind}`), thresholds[kind]])} />
      ) : (
        <ThresholdsForm
          floors={state === "open" ? thresholds : defaultThresholds}
          {...{ thresholds, tried }}
        />
      )}
    </Page>
  );
}

interface ThresholdsFormProps extends Pick<ThresholdsPageProps, "tried"> {
  thresholds: Thresholds;
  floors: Thresholds;
}

function ThresholdsForm({ thresholds, floors, tried }: ThresholdsFormProps) {
  const { t, locale } = useFigureTexts();
  return (
    <form method="post">
      {thresholdNames.map((kind) => (
        <Field
          key={kind}
          field={{ id: kind, name: kind, initialValue: tried?.typed[kind] ?? String(thresholds[kind]) }}
          label={t(`thresholds.${kind}`)}
          hint={t("thresholds.floor", {
            floor: numberText(floors[kind], locale),
            most: numberText(maxThreshold, locale),
          })}
          inputMode="numeric"
          className="short"
        />
      ))}
      <Button>{t("thresholds.save")}</Button>
    </form>
  );
}
