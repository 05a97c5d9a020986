import { useTranslation } from "react-i18next";
import { durationText } from "../../../base/dates/date-text.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field, type FieldState, TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { UploadForm } from "../../uploads/UploadForm.tsx";
import { useComplaints } from "../complaints.ts";
import { QuestionsEditor } from "../exercise/QuestionsEditor.tsx";
import type { EditorProps } from "../lesson-kind.ts";
import type { FilmEditorView } from "./film.ts";

type FilmEditorProps = EditorProps<FilmEditorView>;

/** The film, its captions and the questions on its transcript. What a published film has not had can still be added. */
export function FilmEditor(props: FilmEditorProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "film.edit" });
  const exercise = useTranslation("kinds", { keyPrefix: "exercise" }).t;
  const { lesson, content, locked, sent } = props;
  const { hasCaptions, hasTranscript, questions } = content;
  return (
    <>
      {content.lacksAlternative && (
        <Notice kind="warning" permanent>
          {t("inaccessible")}
        </Notice>
      )}
      <FilmUpload {...props} />
      {!locked && <VimeoForm {...props} />}
      {content.filmSeconds !== null && <PosterUpload {...props} />}
      {!(locked && hasCaptions) && <CaptionsUpload {...props} />}
      {hasTranscript && !(locked && questions.text) && (
        <QuestionsEditor
          lessonId={lesson.id}
          questions={questions}
          sent={sent}
          title={t("readQuestions")}
          lead={t("readQuestionsText")}
          hint={exercise("edit.questionsHint")}
        />
      )}
    </>
  );
}

/** The film's file; another for a published lesson begins its new edition. */
function FilmUpload({ lesson, content: { film, filmSeconds, maxMegabytes }, locked }: FilmEditorProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "film.edit" });
  const { locale } = useRenderContext();
  return (
    <Section title={t(locked ? "newFilmTitle" : "filmTitle")}>
      {locked && <p>{t("newFilmText")}</p>}
      {!locked && filmSeconds && film && <p>{t("filmNow", { length: durationText(filmSeconds, locale) })}</p>}
      <UploadForm
        to={`/sekretariat/lektioner/${lesson.id}/${locked ? "ny-film" : "film"}`}
        label={t("film")}
        hint={t("filmHint", { most: maxMegabytes })}
        accept="video/mp4,video/webm"
      />
    </Section>
  );
}

/** The picture that stands for the film: one of the film's own, chosen on the page, or an uploaded one. */
function PosterUpload({ lesson, content: { film, poster } }: FilmEditorProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "film.edit" });
  return (
    <Section title={t("posterTitle")}>
      <p>{t("posterText")}</p>
      <div className="poster-choice" data-module="frame">
        {poster && <img src={`/film/${poster}`} alt={t("posterNow")} width="320" height="180" />}
        {film && (
          <div hidden data-frames>
            <p className="hint">{t("frameHint")}</p>
            <video
              controls
              muted
              preload="metadata"
              playsInline
              src={`/film/${film}`}
              width="480"
              height="270"
            />
            <Button type="button" look="secondary" data-use disabled>
              {t("frameUse")}
            </Button>
          </div>
        )}
        <UploadForm
          to={`/sekretariat/lektioner/${lesson.id}/billede`}
          label={t("poster")}
          hint={t("posterHint")}
          accept="image/png,image/jpeg,image/webp"
        />
      </div>
    </Section>
  );
}

/** A film that is shown from Vimeo instead of from a file of the site's own. */
function VimeoForm({ lesson, content: { vimeo, filmSeconds }, sent }: FilmEditorProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "film.edit" });
  const seconds = Math.round(filmSeconds ?? 0);
  const initial = {
    address: vimeo ? `https://vimeo.com/${vimeo}` : "",
    length: vimeo ? `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, "0")}` : "",
  };
  const reply = sent?.form === "vimeo" ? sent.reply : undefined;
  const fields = fieldStates(reply, useComplaints(), initial);
  return (
    <Section title={t("vimeo")}>
      <p>{t(vimeo ? "vimeoNow" : "vimeoText")}</p>
      <form method="post" action={`/sekretariat/lektioner/${lesson.id}/vimeo`} noValidate>
        <Field
          field={fields("address")}
          label={t("vimeoAddress")}
          hint={t("vimeoAddressHint")}
          autoComplete="off"
        />
        <Field
          field={fields("length")}
          label={t("vimeoLength")}
          hint={t("vimeoLengthHint")}
          inputMode="decimal"
          autoComplete="off"
        />
        <Button look="secondary">{t("vimeoSave")}</Button>
      </form>
    </Section>
  );
}

function CaptionsUpload({ lesson, content: { hasCaptions } }: FilmEditorProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "film.edit" });
  return (
    <Section title={t("captionsTitle")}>
      {hasCaptions && <p>{t("captionsNow")}</p>}
      <UploadForm
        to={`/sekretariat/lektioner/${lesson.id}/undertekster`}
        label={t("captions")}
        hint={t("captionsHint")}
        accept=".vtt,.srt,text/vtt,application/x-subrip"
      />
    </Section>
  );
}

/** The film's text, among the lesson's title and length. */
export function TranscriptField({ field }: { field: (name: string) => FieldState }) {
  const { t } = useTranslation("kinds", { keyPrefix: "film.edit" });
  return (
    <TextField field={field("transcript")} label={t("transcript")} hint={t("transcriptHint")} rows={10} />
  );
}
