import { numberText } from "../../base/number-text.ts";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { PublishingView } from "./publishing-view.ts";

/** What of the frozen figures is not shown as finely as it could be, and why: never which group or answer was in the way. */
export function WithheldSection({ withheld }: { withheld: NonNullable<PublishingView["withheld"]> }) {
  const { t, topicOf, crossTitle } = useFigureTexts();
  const { locale } = useRenderContext();
  const { questions, crosses } = withheld;
  return (
    <Section title={t("withheld.title")}>
      <p>{t(questions.length + crosses.length === 0 ? "withheld.none" : "withheld.text")}</p>
      <ul>
        {questions.map(({ question, answers, shownFor, minAnswers, reason }) => (
          <li key={question.name}>
            {topicOf(question)}:{" "}
            {t(`withheld.${shownFor}`, {
              n: numberText(answers, locale),
              minAnswers: minAnswers ?? 0,
            })}{" "}
            ({t(`withheld.reason.${reason}`)})
          </li>
        ))}
        {crosses.map(({ outcome, by, reason }) => (
          <li key={`${outcome.name} ${by.name}`}>
            {crossTitle({ rows: by, columns: outcome })}: {t("withheld.cross")} (
            {t(`withheld.reason.${reason}`)})
          </li>
        ))}
      </ul>
    </Section>
  );
}
