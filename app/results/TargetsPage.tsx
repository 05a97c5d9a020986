import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { numberText, percentText } from "../ui/figures.ts";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import type { TargetsView } from "./targets.server.ts";
import { useFigureWords } from "./useFigureWords.ts";

interface TargetsPageProps {
  view: TargetsView;
  done: boolean;
  /** What was typed and not taken. */
  tried: { refused: "locked" | "percent"; typed: Record<string, string> } | null;
}

/** Registers what each indicator should reach, before the round is opened; after that it shows what was registered. */
export function TargetsPage({ view, done, tried }: TargetsPageProps) {
  const { t } = useFigureWords();
  const { round, asked, expected, before } = view;
  const locked = round.state !== "draft";
  return (
    <Page
      title={t("targets.title", { name: round.name })}
      lead={t("targets.lead")}
      up={{ to: "/maalinger", label: t("back") }}
    >
      {tried && <Notice kind="error">{t(`targets.refused.${tried.refused}`)}</Notice>}
      {done && !tried && <Notice kind="success">{t("targets.done")}</Notice>}
      {locked && !tried && <Notice kind="info">{t("targets.refused.locked")}</Notice>}
      <p>
        {before
          ? t("targets.expected", { asked, expected, before })
          : t("targets.expectedFirst", { count: asked })}
      </p>
      {locked ? <Registered view={view} /> : <Registering view={view} typed={tried?.typed ?? null} />}
    </Page>
  );
}

function Registering({ view, typed }: { view: TargetsView; typed: Record<string, string> | null }) {
  const { t, shortOf, locale } = useFigureWords();
  const hint = ({ stands, rise }: TargetsView["indicators"][number]) => {
    if (stands === null) return t("targets.unknown");
    const now = t("targets.stands", { share: percentText(stands, locale) });
    return `${now} ${rise === null ? t("targets.noRise") : t("targets.rise", { points: numberText(rise * 100, locale) })}`;
  };
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
            hint={hint(indicator)}
            inputMode="numeric"
            className="short"
          />
        );
      })}
      <Button>{t("targets.save")}</Button>
    </form>
  );
}

function Registered({ view }: { view: TargetsView }) {
  const { t, shortOf } = useFigureWords();
  const set = view.indicators.filter(({ percent }) => percent !== null);
  if (set.length === 0) return <p>{t("targets.none")}</p>;
  return (
    <ul>
      {set.map((indicator) => (
        <li key={indicator.name}>
          {t("targets.of", { question: shortOf(indicator), percent: indicator.percent })}
        </li>
      ))}
    </ul>
  );
}
