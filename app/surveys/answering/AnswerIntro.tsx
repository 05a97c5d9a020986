import { useTranslation } from "react-i18next";
import { dayText, lastDayBefore } from "../../base/dates/date-text.ts";
import { useRenderContext } from "../../ui/render-context.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import { PrivacyPromise } from "./PrivacyPromise.tsx";

/**
 * A longer greeting is read behind "more", and so is the day of the results where a greeting stands above: the first question stands on the
 * first screen of a phone.
 */
const maxGreetingCharsAbove = 90;

interface AnswerIntroProps {
  questionnaire: Pick<Questionnaire, "minutes">;
  /** The secretariat's own words for why they ask; empty for the standard text. */
  greeting: string;
  closesAt: Date;
  /** The day (yyyy-mm-dd) on which the results are promised; null when none is. */
  resultsOn: string | null;
}

/** What stands above the questions: why they are asked, how long it takes and until when, and what the answers are used for. */
export function AnswerIntro({ questionnaire: { minutes }, greeting, closesAt, resultsOn }: AnswerIntroProps) {
  const { t } = useTranslation("surveys");
  const { locale } = useRenderContext();
  const day = dayText(lastDayBefore(closesAt), locale);
  const results = resultsOn ? t("answer.results", { day: dayText(new Date(resultsOn), locale) }) : "";
  const above = greeting.length <= maxGreetingCharsAbove ? greeting : "";
  return (
    <>
      <p className="intro">
        {above} {t("answer.time", { count: minutes, day })} {!above && results}
      </p>
      <PrivacyPromise why={`${greeting && !above ? greeting : t("answer.who")} ${above && results}`} />
    </>
  );
}
