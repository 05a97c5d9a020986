import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/Button.tsx";
import { kindOf, type Question } from "../questionnaires/kinds/questions.ts";
import type { Answers, Questionnaire } from "../questionnaires/questionnaire.ts";
import { surveyJsFormOf } from "./surveyjs-form.ts";

/** What is wrong with what was sent, and at which question, if it is at one. */
export interface AnswerError {
  sentence: string;
  question?: string | undefined;
  /** The question at which to put it right. */
  begin?: string | undefined;
}

interface AnswerFormProps {
  questionnaire: Questionnaire;
  answers: Answers;
  wrong?: AnswerError | undefined;
  /** Where the form is sent. */
  address: string;
  /** Shown to the secretariat: it can be filled in, and nothing is stored. */
  trial?: boolean;
}

/** Who asks and why (the round's greeting, or the usual text), and how long it takes. */
export const introText = (t: TFunction<"surveys">, greeting: string, minutes: number): string =>
  `${greeting || t("answer.who")} ${t("answer.takes", { minutes })}`;

/** The questionnaire as a plain form, which works without scripts. With them, answering.client.ts replaces it with SurveyJS. */
export function AnswerForm({ questionnaire, answers, wrong, address, trial }: AnswerFormProps) {
  const { t } = useTranslation("surveys");
  const texts = {
    ...Object.fromEntries(clientTexts.map((word) => [word, t(`client.${word}`)])),
    send: t("answer.send"),
    once: t("answer.once"),
    nothing: t("refused.nothing"),
    trial: t("trial.done"),
  };
  return (
    <div
      data-module={wrong ? undefined : "answering"}
      data-questionnaire={JSON.stringify(surveyJsFormOf(questionnaire))}
      data-texts={JSON.stringify(texts)}
      data-trial={trial || undefined}
      className="questions"
    >
      <form method="post" action={address} className="plain" lang={questionnaire.locale}>
        {questionnaire.pages.map((page) => (
          <section key={page.name} className="section">
            <h2>{page.title}</h2>
            {page.elements.map((question) => (
              <QuestionField key={question.name} question={question} answers={answers} wrong={wrong} />
            ))}
          </section>
        ))}
        <FormButtons address={address} trial={trial} />
      </form>
    </div>
  );
}

const clientTexts = ["next", "previous", "saving", "saved", "unsaved", "notSent"] as const;

function QuestionField({
  question,
  answers,
  wrong,
}: {
  question: Question;
  answers: Answers;
  wrong?: AnswerError | undefined;
}) {
  const field = {
    id: question.name,
    name: question.name,
    initialValue: answers[question.name],
    errors: wrong?.question === question.name ? [wrong.sentence] : undefined,
  };
  const { AnswerField } = kindOf(question);
  return <AnswerField question={question} field={field} />;
}

/** Saving comes before sending, so that the Enter key never sends by itself. */
function FormButtons({ address, trial }: { address: string; trial?: boolean | undefined }) {
  const { t } = useTranslation("surveys");
  return (
    <div className="questions-end">
      <p className="hint">{t("answer.once")}</p>
      <div className="row">
        {!trial && (
          <Button look="secondary" formAction={`${address}/kladde`}>
            {t("answer.draft")}
          </Button>
        )}
        <Button>{t("answer.send")}</Button>
      </div>
    </div>
  );
}
