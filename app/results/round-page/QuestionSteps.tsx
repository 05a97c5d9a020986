import { useFigureTexts } from "../comparison/useFigureTexts.ts";
import type { QuestionEntry, QuestionView } from "./question-view.ts";
import { questionPart, resultAddress, type RoundAddress } from "./round-address.ts";

interface QuestionStepsProps {
  question: QuestionView;
  address: RoundAddress;
  /** Whether it stands below the question, where the one above it has its name already. */
  below?: boolean;
}

/** Which of the questions this is, and links to the one before and after it. */
export function QuestionSteps({ question, address, below = false }: QuestionStepsProps) {
  const { t, topicOf } = useFigureTexts();
  const { previous, next, number, count } = question;
  const link = (entry: QuestionEntry | null, look: "previous" | "next") =>
    entry && (
      <a href={resultAddress(address, questionPart(entry.name))} rel={look === "next" ? "next" : "prev"}>
        {t(`questions.${look}`, { question: entry.change ? topicOf(entry.change.question) : entry.title })}
      </a>
    );
  return (
    <nav className="question-nav" aria-label={t(below ? "questions.navBelow" : "questions.nav")}>
      <span>{t("questions.number", { number, count })}</span>
      {link(previous, "previous")}
      {link(next, "next")}
    </nav>
  );
}
