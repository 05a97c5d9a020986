import { useTranslation } from "react-i18next";
import { EmptyField } from "../../ui/EmptyField.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { kindOf, type Question } from "../questionnaires/kinds/questions.ts";
import type { ShownQuestionnaire } from "../questionnaires/languages.ts";
import { type Answers, answerTo } from "../questionnaires/questionnaire.ts";
import { FormButtons } from "./FormButtons.tsx";
import { firstUnfinishedPage, pageToBegin } from "./pages.ts";
import { surveyJsFormOf } from "./surveyjs-form.ts";

/** What is wrong with what was sent, and at which question, if it is at one. */
export interface AnswerError {
  sentence: string;
  question?: string | undefined;
  /** The question, or another field, at which to put it right. */
  begin?: string | undefined;
  /** The act that lacks the number which a person types. */
  act?: "send" | "drop" | "quiet" | "remind" | undefined;
}

interface AnswerFormProps {
  questionnaire: ShownQuestionnaire;
  answers: Answers;
  wrong?: AnswerError | undefined;
  /** Where the form is sent. */
  address: string;
  /** Shown to the secretariat: it can be filled in, and nothing is stored. */
  trial?: boolean;
  /** The page that was asked for, counted from 0. Without one it begins at the first unfinished page. */
  page?: number | undefined;
  /** Says that what was answered before is kept. */
  resumed?: boolean;
  /** The number that is to be typed before the draft is sent as it is. */
  number?: string | undefined;
  /** Whether what was sent had the field filled that people do not see. */
  isFilled?: boolean | undefined;
}

const clientTexts = ["saving", "saved", "unsaved", "sending", "notSent"] as const;

function useClientTexts() {
  const { t } = useTranslation("surveys");
  return {
    ...Object.fromEntries(clientTexts.map((word) => [word, t(`client.${word}`)])),
    nothing: t("refused.nothing"),
    required: t("refused.required"),
    trial: t("trial.done"),
  };
}

/**
 * The questionnaire as a plain form, which works without scripts and is then one long page. Where scripts run, the style sheet shows one
 * page at a time from the first paint, and answering.client.ts turns the pages.
 */
export function AnswerForm(props: AnswerFormProps) {
  const { answers, wrong, address, trial, page, resumed } = props;
  const texts = useClientTexts();
  const questionnaire = useMarkedQuestions(props.questionnaire);
  const { pages, locale, danish } = questionnaire;
  const surveyJsForm = surveyJsFormOf(questionnaire);
  const at = Math.min(page ?? pageToBegin(pages, answers), pages.length - 1);
  return (
    <div
      data-module={wrong ? undefined : "answering"}
      data-questionnaire={JSON.stringify(surveyJsForm)}
      data-texts={JSON.stringify(texts)}
      data-trial={trial || undefined}
      data-at={at}
      data-last={at === pages.length - 1 || undefined}
      className="questions"
    >
      {resumed && <ResumeNotice questionnaire={questionnaire} answers={answers} at={at} />}
      <form id={formId} method="post" action={address} className="plain" lang={locale}>
        {!trial && <EmptyField id="tomt" isFilled={props.isFilled} />}
        {pages.map((shown, n) => (
          <section key={shown.name} className="section" id={pageId(n)} data-current={n === at || undefined}>
            <PageHead
              title={shown.title}
              lang={danish?.pages.includes(shown.name) ? "da" : undefined}
              n={n + 1}
              count={pages.length}
            />
            <PageFields {...{ questions: shown.elements, danish, answers, wrong }} />
          </section>
        ))}
        {props.number && <NumberField id="tal-send" number={props.number} />}
      </form>
      <FormButtons form={formId} address={address} trial={trial} at={at} pages={pages.length} />
    </div>
  );
}

const formId = "besvarelse";
const pageId = (n: number) => `side-${n + 1}`;

/** The questionnaire with what the site itself says at a question: that it must be answered, and not to write names in free text. */
function useMarkedQuestions(questionnaire: ShownQuestionnaire): ShownQuestionnaire {
  const { t } = useTranslation("surveys");
  const marked = (question: Question): Question => ({
    ...question,
    ...(question.required && { title: t("answer.required", { title: question.title }) }),
    ...(isWarnedNowhere(question) && {
      description: [question.description, t("answer.noNames")].filter(Boolean).join(" "),
    }),
  });
  const pages = questionnaire.pages.map((page) => ({ ...page, elements: page.elements.map(marked) }));
  return { ...questionnaire, pages };
}

/** Whether it is answered in free text, and its own description says nothing of names. */
const isWarnedNowhere = (question: Question): boolean =>
  kindOf(question).counted(question) === null && !/\bnavne?\b|\bnames?\b/i.test(question.description ?? "");

interface PageHeadProps {
  title: string;
  /** The language of the title, when it differs from the form's. */
  lang: "da" | undefined;
  n: number;
  count: number;
}

function PageHead({ title, lang, n, count }: PageHeadProps) {
  const { t, i18n } = useTranslation("surveys");
  return (
    <>
      <p className="page-count" lang={i18n.language}>
        {t("answer.pageOf", { n, count })}
      </p>
      <h2 lang={lang}>{title}</h2>
    </>
  );
}

interface PageFieldsProps extends Pick<AnswerFormProps, "answers" | "wrong"> {
  questions: Question[];
  danish: ShownQuestionnaire["danish"];
}

function PageFields({ questions, danish, answers, wrong }: PageFieldsProps) {
  return (
    <div className="fields">
      {questions.map((question) => (
        <div key={question.name} lang={danish?.questions.includes(question.name) ? "da" : undefined}>
          <QuestionField question={question} answers={answers} wrong={wrong} />
        </div>
      ))}
    </div>
  );
}

/** Says to someone who returns that the answers were kept, and where they are. */
function ResumeNotice({
  questionnaire,
  answers,
  at,
}: Pick<AnswerFormProps, "questionnaire" | "answers"> & { at: number }) {
  const { t } = useTranslation("surveys");
  const unfinished = firstUnfinishedPage(questionnaire.pages, answers);
  const { title } = questionnaire.pages[at]!;
  return (
    <p className="resumed">
      {t(`answer.kept.${unfinished?.lacks ?? "nothing"}`)}{" "}
      <a href={`#${pageId(at)}`}>{t("answer.resumeAt", { title })}</a>
    </p>
  );
}

function QuestionField({
  question,
  answers,
  wrong,
}: Pick<AnswerFormProps, "answers" | "wrong"> & { question: Question }) {
  const field = {
    id: question.name,
    name: question.name,
    initialValue: answerTo(answers, question.name),
    errors: wrong?.question === question.name ? [wrong.sentence] : undefined,
  };
  const { AnswerField } = kindOf(question);
  return <AnswerField question={question} field={field} />;
}
