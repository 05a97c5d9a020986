import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { ActButton, Button } from "../../ui/Button.tsx";
import { Field, TextField } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Section } from "../../ui/Page.tsx";
import type { WrongExerciseLine } from "./exercise/exercise-text.ts";
import type { EditableLesson } from "../authoring/lesson-editing.server.ts";
import type { WrongPageLine } from "./interactive-page/page-text.ts";
import { UploadForm } from "../uploads/UploadForm.tsx";

interface TextEditorProps {
  lesson: EditableLesson;
  reply?: SubmissionResult<string[]>;
  wrong: (WrongExerciseLine | WrongPageLine)[];
}

/** The questions of an exercise, the steps of a workflow test, or what is asked of a film's text. */
export function QuestionsEditor({ lesson, reply, wrong }: TextEditorProps) {
  const { t } = useTranslation("workshop");
  const { id, kind } = lesson;
  const initial = { questions: lesson.questions, passMark: String(Math.round(lesson.passMark * 100)) };
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "missing"}`), initial);
  const label = kind === "workflow" ? "steps" : kind === "film" ? "readQuestions" : "questions";
  return (
    <Section title={t(`lesson.${label}`)}>
      {kind === "film" && <p>{t("lesson.readQuestionsText")}</p>}
      <Sample of="questions" />
      <form method="post" action={`/sekretariat/lektioner/${id}/spoergsmaal`} noValidate>
        <TextField
          field={withWrong(fields("questions"), useWrongLines(wrong))}
          label={t(`lesson.${label}`)}
          hint={t(kind === "workflow" ? "lesson.stepsHint" : "lesson.questionsHint")}
          rows={14}
        />
        <Field field={fields("passMark")} label={t("lesson.passMark")} inputMode="numeric" />
        <Button>{t("lesson.check")}</Button>
      </form>
    </Section>
  );
}

function useWrongLines(wrong: TextEditorProps["wrong"]): string[] {
  const { t } = useTranslation("workshop");
  return wrong.map(({ line, why }) => t(`wrongLine.${why}`, { line }));
}

const withWrong = <F extends object>(field: F, errors: string[]): F =>
  errors.length > 0 ? { ...field, errors } : field;

/** What an interactive page holds, and the pictures it can show. */
export function PageEditor({ lesson, reply, wrong }: TextEditorProps) {
  const { t } = useTranslation("workshop");
  const { id, slug, parts, pictures } = lesson;
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "missing"}`), { parts });
  return (
    <>
      <Section title={t("lesson.pictures")}>
        {pictures.length > 0 && (
          <div data-module="spots" data-name={t("lesson.spotName")} data-told={t("lesson.spotTold")}>
            <p className="hint" hidden data-how>
              {t("lesson.spotHow")}
            </p>
            <ol className="pictures">
              {pictures.map(({ file, width, height }, at) => {
                const told = t("lesson.pictureNumber", { number: at + 1, width, height });
                return (
                  <li key={file}>
                    <img
                      src={`/e-laering/${slug}/billede/${file}`}
                      width={width}
                      height={height}
                      alt={told}
                    />
                    <span aria-hidden="true">{told}</span>
                  </li>
                );
              })}
            </ol>
          </div>
        )}
        <UploadForm
          to={`/sekretariat/lektioner/${id}/billede`}
          label={t("lesson.picture")}
          hint={t("lesson.pictureHint")}
          accept="image/png,image/jpeg,image/webp"
        />
      </Section>
      <Section title={t("lesson.page")}>
        <Sample of="page" />
        <form method="post" action={`/sekretariat/lektioner/${id}/indhold`} noValidate>
          <TextField
            field={withWrong(fields("parts"), useWrongLines(wrong))}
            label={t("lesson.page")}
            hint={t("lesson.pageHint")}
            rows={18}
          />
          <Button>{t("lesson.pageSave")}</Button>
        </form>
      </Section>
    </>
  );
}

/** A film that is shown from Vimeo instead of from a file of the site's own. */
export function VimeoEditor({ lesson, reply }: Omit<TextEditorProps, "wrong">) {
  const { t } = useTranslation("workshop");
  const { id, vimeo, filmSeconds } = lesson;
  const seconds = Math.round(filmSeconds ?? 0);
  const initial = {
    address: vimeo ? `https://vimeo.com/${vimeo}` : "",
    length: vimeo ? `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, "0")}` : "",
  };
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "missing"}`), initial);
  return (
    <Section title={t("lesson.vimeo")}>
      <p>{t(vimeo ? "lesson.vimeoNow" : "lesson.vimeoText")}</p>
      <form method="post" action={`/sekretariat/lektioner/${id}/vimeo`} noValidate>
        <Field
          field={fields("address")}
          label={t("lesson.vimeoAddress")}
          hint={t("lesson.vimeoAddressHint")}
          autoComplete="off"
        />
        <Field
          field={fields("length")}
          label={t("lesson.vimeoLength")}
          hint={t("lesson.vimeoLengthHint")}
          inputMode="decimal"
          autoComplete="off"
        />
        <Button look="secondary">{t("lesson.vimeoSave")}</Button>
      </form>
    </Section>
  );
}

/** The calls of a simulated shift; each is an ink file that has been tried throughout. */
export function ShiftEditor({ lesson: { id, calls } }: { lesson: EditableLesson }) {
  const { t } = useTranslation("workshop");
  return (
    <Section title={t("lesson.calls")}>
      {calls.length > 0 && (
        <ol>
          {calls.map(({ title, mood, minutes }, at) => (
            <li key={title}>
              {t("lesson.callGoal", { title, mood, minutes })}
              <ActButton
                to={`/sekretariat/lektioner/${id}/samtale/${at}/fjern`}
                look="quiet"
                label={t("lesson.dropCallOf", { title })}
              >
                {t("lesson.dropCall")}
              </ActButton>
            </li>
          ))}
        </ol>
      )}
      <p>{t("lesson.conversationSource")}</p>
      <Sample of="ink" />
      <UploadForm
        to={`/sekretariat/lektioner/${id}/samtale`}
        label={t("lesson.conversation")}
        hint={t("lesson.conversationHint")}
        accept=".ink,text/plain"
      />
    </Section>
  );
}

/** What can be written, in one whole example. */
function Sample({ of }: { of: "questions" | "page" | "ink" }) {
  const { t } = useTranslation("workshop");
  return (
    <details className="sample">
      <summary>{t("lesson.sample")}</summary>
      <pre lang="da">{t(`lesson.samples.${of}`)}</pre>
    </details>
  );
}
