import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { Notice, Tag } from "../../../ui/Notice.tsx";
import type { Answers } from "./exercise.ts";
import type { LessonView } from "../../learner-pages/lesson-view.server.ts";

type ExerciseContent = Omit<Extract<LessonView["content"], { kind: "exercise" }>, "kind">;
type Question = ExerciseContent["questions"][number];

/** Answers that could not be judged yet, kept as they were sent. */
export interface IncompleteAnswers {
  answers: Answers;
  unanswered: string[];
  /** Those of them that lack only an order: two things were given one place. */
  twice: string[];
}

interface ExerciseFormProps {
  lesson: LessonView;
  exercise: ExerciseContent;
  typed?: IncompleteAnswers;
}

/** An exercise as one plain form, with what is told of the last answers beside each question. */
export function ExerciseForm({ lesson, exercise, typed }: ExerciseFormProps) {
  const { t } = useTranslation("elearning");
  const { need, questions, judged, tries } = exercise;
  const inside = (
    <>
      <p>{t("exercise.passMark", { need, of: questions.length })}</p>
      {typed && (
        <Notice
          kind="error"
          title={t(
            typed.twice.length === typed.unanswered.length ? "exercise.twice" : "exercise.unansweredTitle",
          )}
        >
          <p>
            {t(
              typed.twice.length === typed.unanswered.length
                ? "exercise.twiceText"
                : "exercise.unansweredText",
            )}
          </p>
        </Notice>
      )}
      {judged && !typed && (
        <Notice
          kind={judged.passed ? "success" : "warning"}
          answersAct={lesson.answers}
          title={t(judged.passed ? "exercise.passed" : "exercise.failed", { ...judged })}
        >
          <p>{t("exercise.tries", { count: tries })}</p>
        </Notice>
      )}
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          chosen={typed?.answers[question.id] ?? question.given}
          verdict={typed ? undefined : judged?.questions[question.id]}
          lacking={typed?.unanswered.includes(question.id) ?? false}
          twice={typed?.twice.includes(question.id)}
        />
      ))}
    </>
  );
  return (
    <form method="post" action={`/e-laering/${lesson.slug}/svar`} className="exercise">
      {inside}
      <Button>{t(judged ? "exercise.again" : "exercise.send")}</Button>
    </form>
  );
}

interface QuestionFieldProps {
  question: Question;
  chosen: string[];
  verdict: boolean | undefined;
  lacking: boolean;
  twice?: boolean;
}

/** One question with what is filled in to answer it; `verdict` once it has been judged. */
export function QuestionField({ question, chosen, verdict, lacking, twice }: QuestionFieldProps) {
  const { t } = useTranslation("elearning");
  const { id, kind, text } = question;
  return (
    <fieldset
      className={lacking ? "field field-wrong" : "field"}
      aria-describedby={lacking ? `${id}-wrong` : undefined}
    >
      <legend lang="da">{text}</legend>
      <p className="hint">{t(`exercise.kind.${kind}`)}</p>
      {lacking && (
        <p className="wrong" id={`${id}-wrong`}>
          {t(twice ? "exercise.twice" : "exercise.unanswered")}
        </p>
      )}
      <Answer question={question} given={chosen} judged={verdict !== undefined} />
      {verdict !== undefined && (
        <p className="verdict">
          <Tag kind={verdict ? "good" : "bad"}>
            {t(verdict ? "exercise.rightAnswer" : "exercise.wrongAnswer")}
          </Tag>{" "}
          {!verdict && kind === "several" && t("exercise.incomplete")}
          {verdict && question.told}
        </p>
      )}
    </fieldset>
  );
}

interface AnswerProps {
  question: Question;
  given: string[];
  judged: boolean;
}

/** What is filled in to answer a question, by its kind. */
function Answer(props: AnswerProps) {
  const { id, kind } = props.question;
  const { t } = useTranslation("elearning");
  if (kind === "order" || kind === "match") return <OptionSelects {...props} />;
  if (kind !== "text") return <OptionChoices {...props} />;
  return (
    <input
      type="text"
      name={id}
      defaultValue={props.given[0]}
      aria-label={t("exercise.yourAnswer")}
      maxLength={200}
      autoComplete="off"
    />
  );
}

function OptionChoices({ question: { id, kind, options }, given, judged }: AnswerProps) {
  return options.map((option) => (
    <div key={option.id}>
      <label className="choice" lang="da">
        <input
          type={kind === "one" ? "radio" : "checkbox"}
          name={id}
          value={option.id}
          defaultChecked={given.includes(option.id)}
        />
        {option.text}
      </label>
      {judged && option.told && (
        <p className="told" lang="da">
          {option.told.feedback}
        </p>
      )}
    </div>
  ));
}

/** Each option is given its place, or its pair, from a list of its own: nothing that only a mouse can do. */
function OptionSelects({ question: { id, kind, options, pairs }, given }: AnswerProps) {
  const { t } = useTranslation("elearning");
  const placeOf = (option: string, at: number) =>
    kind === "match" ? (given[at] ?? "") : given.includes(option) ? String(given.indexOf(option) + 1) : "";
  return options.map((option, at) => (
    <label key={option.id} className="placing" lang="da">
      <span>{option.text}</span>
      <select name={`${id}.${option.id}`} defaultValue={placeOf(option.id, at)}>
        <option value="">{t("exercise.choose")}</option>
        {(kind === "match" ? pairs : options.map((_, place) => String(place + 1))).map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    </label>
  ));
}
