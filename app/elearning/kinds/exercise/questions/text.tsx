import { useTranslation } from "react-i18next";
import type { AnswerProps, QuestionKind } from "./question-kind.ts";

const maxAnswerChars = 200;

/** A short answer is written; the text of any option is a right one. */
export const text: QuestionKind = {
  fields: (id) => [id],
  readAnswer(_, given) {
    const [answer = ""] = given;
    if (given.length > 1 || answer.length > maxAnswerChars) return null;
    return answer.trim() ? [answer.trim()] : [];
  },
  isRight: (options, given) =>
    options.some((option) => normalised(option.text) === normalised(given[0] ?? "")),
  shown: () => [],
  chooses: false,
  Answer: TextAnswer,
  answerText: ({ given }) => given[0] ?? null,
  readLine(line) {
    const answer = line.slice(1).trim();
    return line.startsWith("=") && answer ? { text: answer, right: true } : null;
  },
  writeLine: (option) => `= ${option.text}`,
  fits: () => true,
  minOptions: 1,
  repeatsText: true,
};

function TextAnswer({ question: { id }, given }: AnswerProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "exercise" });
  return (
    <input
      type="text"
      name={id}
      defaultValue={given[0]}
      aria-label={t("yourAnswer")}
      maxLength={maxAnswerChars}
      autoComplete="off"
    />
  );
}

/** Capitals, marks and spaces make no difference to a short answer. */
const normalised = (answer: string) =>
  answer
    .toLocaleLowerCase("da")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
