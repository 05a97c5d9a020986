import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { ActButton, Button } from "../../ui/Button.tsx";
import { durationText } from "../../base/dates/date-text.ts";
import { Field, TextField } from "../../ui/Field.tsx";
import { fieldStates } from "../../ui/fields.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { PackageEditor } from "../kinds/package/PackageEditor.tsx";
import { PageEditor, QuestionsEditor, ShiftEditor, VimeoEditor } from "../kinds/ContentEditors.tsx";
import type { WrongExerciseLine } from "../kinds/exercise/exercise-text.ts";
import type { EditableLesson } from "./lesson-editing.server.ts";
import type { WrongPageLine } from "../kinds/interactive-page/page-text.ts";
import { UploadForm } from "../uploads/UploadForm.tsx";

interface LessonEditorProps {
  lesson: EditableLesson;
  /** How large a film may be, in megabytes. */
  maxFilmMegabytes: number;
  done: string | null;
  reply?: SubmissionResult<string[]>;
  /** What was sent of its questions or its page, and of its address on Vimeo, when that was refused. */
  content?: SubmissionResult<string[]>;
  vimeo?: SubmissionResult<string[]>;
  refused?:
    | { refused: "published" | "rule" }
    | { refused: "wrong"; wrong: (WrongExerciseLine | WrongPageLine)[] }
    | null;
}

const doneWords = [
  "rettet",
  "lektion",
  "udgave",
  "film",
  "vimeo",
  "undertekster",
  "samtale",
  "fjernet",
  "spoergsmaal",
  "indhold",
  "billede",
  "pakke",
  "regel",
] as const;

/** One lesson as the secretariat works on it: what it is called, and what it holds. */
export function LessonEditor({
  lesson,
  maxFilmMegabytes: most,
  done,
  reply,
  content,
  vimeo,
  refused,
}: LessonEditorProps) {
  const { t } = useTranslation("workshop");
  const said = doneWords.find((word) => word === done);
  const locked = lesson.held;
  const asks = ["exercise", "workflow"].includes(lesson.kind)
    ? !locked
    : lesson.kind === "film" && lesson.transcript && !(locked && lesson.questions);
  const wrong = refused?.refused === "wrong" ? refused.wrong : [];
  return (
    <Page title={lesson.title} up={{ to: `/sekretariat/kurser/${lesson.courseId}`, label: lesson.course }}>
      {said && !refused && !reply && !content && !vimeo && (
        <Notice kind="success">{t(`done.${said}`)}</Notice>
      )}
      {refused && refused.refused !== "wrong" && (
        <Notice kind="error">{t(`refused.${refused.refused}`)}</Notice>
      )}
      {!lesson.hindrance && (
        <p>
          <a href={`/e-laering/${lesson.slug}`}>{t("lesson.preview")}</a>
        </p>
      )}
      {locked && (
        <>
          <p>{t("lesson.published")}</p>
          <ActButton look="secondary" to={`/sekretariat/lektioner/${lesson.id}/ny-udgave`}>
            {t("lesson.replace")}
          </ActButton>
        </>
      )}
      {lesson.bare && (
        <Notice kind="warning" permanent>
          {t("lesson.bare")}
        </Notice>
      )}
      {lesson.kind === "film" && !locked && (
        <>
          <FilmUpload lesson={lesson} most={most} />
          <VimeoEditor lesson={lesson} reply={vimeo} />
        </>
      )}
      {lesson.kind === "film" && !(locked && lesson.captions) && <CaptionsUpload lesson={lesson} />}
      {asks && <QuestionsEditor lesson={lesson} reply={content} wrong={wrong} />}
      {lesson.kind === "page" && !locked && <PageEditor lesson={lesson} reply={content} wrong={wrong} />}
      {lesson.kind === "conversation" && !locked && <ShiftEditor lesson={lesson} />}
      {lesson.kind === "package" && <PackageEditor lesson={lesson} locked={locked} />}
      <LessonDetails lesson={lesson} reply={reply} />
    </Page>
  );
}

function FilmUpload({ lesson, most }: { lesson: EditableLesson; most: number }) {
  const { t } = useTranslation("workshop");
  const { locale } = useRenderContext();
  const { id, film, filmSeconds } = lesson;
  return (
    <Section title={t("lesson.filmTitle")}>
      {filmSeconds && film && <p>{t("lesson.filmNow", { length: durationText(filmSeconds, locale) })}</p>}
      <UploadForm
        to={`/sekretariat/lektioner/${id}/film`}
        label={t("lesson.film")}
        hint={t("lesson.filmHint", { most })}
        accept="video/mp4,video/webm"
      />
    </Section>
  );
}

function CaptionsUpload({ lesson: { id, captions } }: { lesson: EditableLesson }) {
  const { t } = useTranslation("workshop");
  return (
    <Section title={t("lesson.captionsTitle")}>
      {captions && <p>{t("lesson.captionsNow")}</p>}
      <UploadForm
        to={`/sekretariat/lektioner/${id}/undertekster`}
        label={t("lesson.captions")}
        hint={t("lesson.captionsHint")}
        accept=".vtt,text/vtt"
      />
    </Section>
  );
}

function LessonDetails({ lesson, reply }: { lesson: EditableLesson; reply?: SubmissionResult<string[]> }) {
  const { t } = useTranslation("workshop");
  const { title, about, statedSeconds, transcript } = lesson;
  const minutes = String(Math.round(statedSeconds / 6) / 10).replace(".", ",");
  const initial = { title, about, statedSeconds: minutes, transcript: transcript ?? "" };
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "missing"}`), initial);
  return (
    <Section title={t("lesson.namesTitle")}>
      <form method="post" action={`/sekretariat/lektioner/${lesson.id}`} noValidate>
        <Field field={fields("title")} label={t("lesson.title")} maxLength={120} />
        <Field field={fields("about")} label={t("lesson.about")} maxLength={300} />
        <Field field={fields("statedSeconds")} label={t("lesson.minutes")} inputMode="decimal" />
        {lesson.kind === "film" && (
          <TextField
            field={fields("transcript")}
            label={t("lesson.transcript")}
            hint={t("lesson.transcriptHint")}
            rows={10}
          />
        )}
        <Button look="secondary">{t("lesson.save")}</Button>
      </form>
    </Section>
  );
}
