import type { AnswerProps, Option } from "./question-kind.ts";

/** The options of a question, of which one or several are chosen. */
export function Choices({
  question: { id, options },
  given,
  judged,
  type,
}: AnswerProps & { type: "radio" | "checkbox" }) {
  return options.map((option) => (
    <div key={option.id}>
      <label className="choice" lang="da">
        <input type={type} name={id} value={option.id} defaultChecked={given.includes(option.id)} />
        {option.text}
      </label>
      {judged && option.comment && (
        <p className="feedback" lang="da">
          {option.comment.feedback}
        </p>
      )}
    </div>
  ));
}

/** The options chosen, each once; null when one of them is not offered. */
export function readChoices(options: Option[], given: string[]): string[] | null {
  const chosen = [...new Set(given)];
  return chosen.every((choice) => options.some(({ id }) => id === choice)) ? chosen : null;
}

/** Right only when exactly the right options are chosen. */
export const areRightChoices = (options: Option[], given: string[]): boolean =>
  options.every(({ id, right }) => right === given.includes(id));

/** `+ a right answer` or `- a wrong answer`. */
export function readChoiceLine(line: string) {
  const text = line.slice(1).trim();
  return /^[+-]/.test(line) && text ? { text, right: line.startsWith("+") } : null;
}

export const writeChoiceLine = ({ right, text }: Pick<Option, "right" | "text">): string =>
  `${right ? "+" : "-"} ${text}`;
