import { useTranslation } from "react-i18next";
import { useRenderContext } from "../../../ui/render-context.ts";
import { ExerciseForm } from "../exercise/ExerciseForm.tsx";
import type { IncompleteAnswers, LessonHead, LessonProps } from "../lesson-kind.ts";
import type { FilmView } from "./film.ts";
import { FilmControls, FilmLines } from "./FilmControls.tsx";
import { SeenStatus } from "./SeenStatus.tsx";

/**
 * The film with its text in step beside it and what has been seen of it. The player module reports what is played; without scripts
 * the film still plays.
 */
export function Film({ lesson, content: film, typed }: LessonProps<FilmView>) {
  const { t } = useTranslation("kinds", { keyPrefix: "film" });
  const player = usePlayerAttributes(lesson, film);
  const preview = film.vimeo && !lesson.isRecorded;
  const clip =
    useRenderContext().mode === "demo" && film.clip && film.lengthSeconds < lesson.statedSeconds / 2;
  return (
    <div className="film wide" {...(lesson.isRecorded ? player : {})}>
      {preview && <VimeoLength seconds={film.lengthSeconds} />}
      <div className="film-stage" data-module={film.vimeo ? undefined : "film-stage"}>
        <div className="film-picture">
          {film.vimeo ? <VimeoFrame src={film.vimeo} title={lesson.title} /> : <OwnFilm film={film} />}
          <FilmControls captions={!film.vimeo && film.captions !== null} />
          {film.vimeo && <p className="hint">{t("vimeo")}</p>}
          {lesson.isRecorded && <SeenStatus film={film} />}
          {clip && <p className="hint">{t("clip")}</p>}
        </div>
        {!film.vimeo && film.captions && <FilmLines />}
      </div>
      {film.transcript && <Transcript lesson={lesson} film={film} text={film.transcript} typed={typed} />}
    </div>
  );
}

function OwnFilm({ film: { film, captions, poster } }: { film: FilmView }) {
  const { t } = useTranslation("kinds", { keyPrefix: "film" });
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: the rule does not see a track that depends on the film; the editor warns of a film without captions */}
      <video
        controls
        preload="metadata"
        playsInline
        src={`/film/${film}`}
        poster={poster ? `/film/${poster}` : undefined}
        width="960"
        height="540"
      >
        {captions && (
          <track kind="captions" src={`/film/${captions}`} srcLang="da" label={t("captions")} default />
        )}
      </video>
      {captions && <p className="film-caption" lang="da" aria-hidden="true" hidden data-caption />}
    </>
  );
}

/** Tells the secretariat when the length it typed is not that of the film. */
function VimeoLength({ seconds }: { seconds: number }) {
  const { t } = useTranslation("kinds", { keyPrefix: "film" });
  const words = t("vimeoLength", { length: "{length}", stated: "{stated}" });
  return (
    <p
      role="status"
      className="status-line"
      data-module="vimeo-length"
      data-seconds={seconds}
      data-length={words}
    />
  );
}

/** May start when it is told to by a button or a key of this page ("autoplay"); it never starts by itself. */
function VimeoFrame({ src, title }: { src: string; title: string }) {
  return (
    <iframe
      src={src}
      title={title}
      allow="autoplay; fullscreen; picture-in-picture"
      width="960"
      height="540"
    />
  );
}

/** The data of the player module, with its texts. */
function usePlayerAttributes(lesson: LessonHead, film: FilmView) {
  const { t } = useTranslation("kinds", { keyPrefix: "film" });
  const words = {
    seenOf: t("seenOf", { seen: "{seen}", of: "{of}" }),
    missing: t("missing"),
    complete: t("complete"),
    offline: t("offline"),
    signedOut: t("signedOut"),
    trouble: t("trouble"),
    back: t("back"),
    vimeoSilent: t("vimeoSilent"),
  };
  return {
    "data-module": film.vimeo ? "vimeo" : "player",
    "data-report": `/e-laering/${lesson.slug}/set`,
    "data-page-open-token": film.pageOpenToken,
    "data-seconds": film.lengthSeconds,
    "data-seen": JSON.stringify(film.seen),
    "data-position": film.complete ? 0 : film.positionSeconds,
    "data-complete": film.complete ? "yes" : "no",
    "data-words": JSON.stringify(words),
  };
}

interface TranscriptProps {
  lesson: LessonHead;
  film: FilmView;
  text: string;
  typed?: IncompleteAnswers;
}

/** The text of the film. Where it has questions, reading it and answering them counts as having seen the film. */
function Transcript({ lesson, film: { reading }, text, typed }: TranscriptProps) {
  const { t } = useTranslation("kinds", { keyPrefix: "film" });
  return (
    <details className="transcript" open={Boolean(typed ?? reading?.judged)}>
      <summary>{t(reading ? "readInstead" : "transcript")}</summary>
      <div lang="da">
        {text.split("\n\n").map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {reading && (
        <>
          <h2>{t("questions")}</h2>
          <p>{t("readCounts")}</p>
          <ExerciseForm lesson={lesson} exercise={reading} typed={typed} />
        </>
      )}
    </details>
  );
}
