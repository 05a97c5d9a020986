import { useTranslation } from "react-i18next";
import { dayText, lastDayBefore } from "../../base/dates/date-text.ts";
import { useRenderContext } from "../../ui/render-context.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import { PrivacyPromise } from "./PrivacyPromise.tsx";

/** A longer greeting is read behind "more", so that the first question stands on the first screen of a phone. */
const maxGreetingCharsAbove = 90;

interface AnswerIntroProps {
  questionnaire: Pick<Questionnaire, "minutes">;
  /** The secretariat's own words for why they ask; empty for the standard text. */
  greeting: string;
  closesAt: Date;
}

/** What stands above the questions: why they are asked, how long it takes and until when, and what the answers are used for. */
export function AnswerIntro({ questionnaire: { minutes }, greeting, closesAt }: AnswerIntroProps) {
  const { t } = useTranslation("surveys");
  const { locale } = useRenderContext();
  const day = dayText(lastDayBefore(closesAt), locale);
  const above = greeting.length <= maxGreetingCharsAbove ? greeting : "";
  return (
    <>
      <p className="intro">
        {above} {t("answer.time", { count: minutes, day })}
      </p>
      <PrivacyPromise why={greeting && !above ? greeting : t("answer.who")} />
    </>
  );
}
