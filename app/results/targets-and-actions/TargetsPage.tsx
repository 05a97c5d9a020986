import { ownValue } from "../../base/own-value.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { percentText } from "../../base/number-text.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { followedBy, withoutEndMark } from "../comparison/headings.ts";
import { toldEnds } from "../comparison/change-texts.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { IndicatorTarget, TargetsView } from "./targets-view.ts";

interface TargetsPageProps {
  view: TargetsView;
  done: boolean;
  refusal: { refused: "locked" | "percent"; typed: Record<string, string> } | null;
}

/** Registers a target for each indicator before the round opens; after that it shows the registered targets. */
export function TargetsPage({ view, done, refusal }: TargetsPageProps) {
  const { t } = useFigureTexts();
  const { round, invited, expected, before } = view;
  const locked = round.state !== "draft";
  return (
    <Page
      title={t("targets.title", { name: round.name })}
      lead={t("targets.lead")}
      up={{ to: `/sekretariat/maalinger/${round.id}`, label: round.name }}
    >
      {refusal && <Notice kind="error">{t(`targets.refused.${refusal.refused}`)}</Notice>}
      {done && !refusal && <Notice kind="success">{t("targets.done")}</Notice>}
      {locked && !refusal && <Notice kind="info">{t("targets.refused.locked")}</Notice>}
      <p>
        {before
          ? t("targets.expected", { invited, expected, before })
          : t("targets.expectedFirst", { count: invited })}
      </p>
      {locked ? (
        <RegisteredTargets view={view} />
      ) : (
        <TargetsForm view={view} typed={refusal?.typed ?? null} />
      )}
    </Page>
  );
}

/** An indicator's share in the round before, and the smallest change that could be found. */
function useIndicatorHint() {
  const { t, locale, smallestOfEndsText } = useFigureTexts();
  return ({ currentShare, smallest: found, ends }: IndicatorTarget, asksSame: boolean): string => {
    if (currentShare === null) return t("targets.unknown");
    const current = t("targets.stands", { share: percentText(currentShare, locale) });
    if (!asksSame) return `${current} ${t("targets.asksOthers")}`;
    const smallest =
      found === null
        ? t("targets.noSmallest")
        : t("targets.smallest", { changes: smallestOfEndsText(found, toldEnds({ ends }), ends.answers) });
    return `${current} ${smallest}`;
  };
}

function TargetsForm({ view, typed }: { view: TargetsView; typed: Record<string, string> | null }) {
  const { t, shortOf } = useFigureTexts();
  const indicatorHint = useIndicatorHint();
  return (
    <form method="post">
      {view.indicators.map((indicator) => {
        const { name, percent } = indicator;
        const initialValue = typed ? ownValue(typed, name) : percent === null ? "" : String(percent);
        return (
          <Field
            key={name}
            field={{ id: name, name, initialValue }}
            label={t("targets.label", { question: withoutEndMark(shortOf(indicator)) })}
            hint={indicatorHint(indicator, view.asksSame)}
            inputMode="numeric"
            className="short"
          />
        );
      })}
      <Button>{t("targets.save")}</Button>
    </form>
  );
}

/** The registered targets, and the smallest change that the round could show in each. */
function RegisteredTargets({ view }: { view: TargetsView }) {
  const { t, shortOf } = useFigureTexts();
  const indicatorHint = useIndicatorHint();
  return (
    <>
      {view.indicators.every(({ percent }) => percent === null) && <p>{t("targets.none")}</p>}
      <ul>
        {view.indicators.map((indicator) => (
          <li key={indicator.name}>
            {followedBy(
              shortOf(indicator),
              ":",
              indicator.percent === null
                ? t("targets.without")
                : t("targets.of", { percent: indicator.percent }),
            )}
            . {indicatorHint(indicator, view.asksSame)}
          </li>
        ))}
      </ul>
    </>
  );
}
