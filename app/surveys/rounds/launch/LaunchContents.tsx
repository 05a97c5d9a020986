import { useTranslation } from "react-i18next";
import { percentText } from "../../../base/number-text.ts";
import { ButtonLink } from "../../../ui/Button.tsx";
import { Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { questionsOf } from "../../questionnaires/questionnaire.ts";
import { CrossList } from "../CrossList.tsx";
import type { RoundAdminView } from "../round-admin-view.ts";

interface LaunchContentsProps {
  view: Pick<RoundAdminView, "round" | "questionnaire" | "crosses">;
  /** The registered targets, as shares. */
  targets: { title: string; share: number }[];
}

/** What cannot be changed once the round is open: its questions, the crosses and the targets. */
export function LaunchContents({ view, targets }: LaunchContentsProps) {
  const { t } = useTranslation("surveys", { keyPrefix: "launch" });
  const crosses = useTranslation("surveys", { keyPrefix: "secretariat.crosses" }).t;
  const secretariat = useTranslation("surveys", { keyPrefix: "secretariat" }).t;
  const { locale } = useRenderContext();
  return (
    <>
      <Questions view={view} />
      <Section title={crosses("title")}>
        {view.crosses.length > 0 ? <CrossList crosses={view.crosses} /> : <p>{t("noCrosses")}</p>}
      </Section>
      <Section title={secretariat("targets")}>
        {targets.length === 0 && <p>{t("noTargets")}</p>}
        <ul>
          {targets.map(({ title, share }) => (
            <li key={title}>
              {t("target", { share: percentText(share, locale) })} <span lang="da">{title}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Questions({ view: { round, questionnaire } }: Pick<LaunchContentsProps, "view">) {
  const { t } = useTranslation("surveys", { keyPrefix: "launch" });
  const secretariat = useTranslation("surveys", { keyPrefix: "secretariat" }).t;
  return (
    <Section title={secretariat("questionnaire")}>
      <p>{secretariat("version", questionnaire)}</p>
      <details className="more">
        <summary>{t("questions", { count: questionsOf(questionnaire).length })}</summary>
        {questionnaire.pages.map(({ name, title, elements }) => (
          <div key={name} lang="da">
            <p className="small-title">{title}</p>
            <ol>
              {elements.map((question) => (
                <li key={question.name}>{question.title}</li>
              ))}
            </ol>
          </div>
        ))}
      </details>
      <ButtonLink look="secondary" to={`/sekretariat/maalinger/${round.id}/proev`}>
        {secretariat("trial")}
      </ButtonLink>
    </Section>
  );
}
