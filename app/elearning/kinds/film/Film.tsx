import { useTranslation } from "react-i18next";
import { useRenderContext } from "../../../ui/render-context.ts";
import { ExerciseForm, type IncompleteAnswers } from "../exercise/ExerciseForm.tsx";
import { filmTime, notableGaps } from "./film-time.ts";
import type { LessonView } from "../../learner-pages/lesson-view.server.ts";

type FilmContent = Extract<LessonView["content"], { kind: "film" }>;

/** The film with what has been seen of it. The player module counts; without scripts the film still plays. */
export function Film({
  lesson,
  film,
  typed,
}: {
  lesson: LessonView;
  film: FilmContent;
  typed?: IncompleteAnswers;
}) {
  const { t } = useTranslation("elearning");
  const player = usePlayerAttributes(lesson, film);
  const preview = film.vimeo && !lesson.counts;
  const clip = useRenderContext().mode === "demo" && film.clip && film.length < lesson.statedSeconds / 2;
  return (
    <div className="film" {...(lesson.counts ? player : {})}>
      {preview && <VimeoLength length={film.length} />}
      {film.vimeo ? <VimeoFrame src={film.vimeo} title={lesson.title} /> : <OwnFilm film={film} />}
      {film.vimeo && <p className="hint">{t("film.vimeo")}</p>}
      {lesson.counts && <SeenStatus film={film} />}
      {clip && <p className="hint">{t("film.clip")}</p>}
      {film.transcript && <Transcript lesson={lesson} film={film} text={film.transcript} typed={typed} />}
    </div>
  );
}

function OwnFilm({ film: { film, captions } }: { film: FilmContent }) {
  const { t } = useTranslation("elearning");
  return (
    // biome-ignore lint/a11y/useMediaCaption: the rule sees no track on a condition; a film without captions is warned of where it is built
    <video controls preload="metadata" playsInline src={`/film/${film}`} width="960" height="540">
      {captions && (
        <track kind="captions" src={`/film/${captions}`} srcLang="da" label={t("film.captions")} default />
      )}
    </video>
  );
}

/** The secretariat, looking, is told when the length it stated is not the film's. */
function VimeoLength({ length }: { length: number }) {
  const { t } = useTranslation("elearning");
  const words = t("film.vimeoLength", { length: "{length}", stated: "{stated}" });
  return (
    <p role="status" className="say" data-module="vimeo-length" data-seconds={length} data-length={words} />
  );
}

function VimeoFrame({ src, title }: { src: string; title: string }) {
  return <iframe src={src} title={title} allow="fullscreen; picture-in-picture" width="960" height="540" />;
}

/** What the player module needs to know, and the sentences it says. */
function usePlayerAttributes(lesson: LessonView, film: FilmContent) {
  const { t } = useTranslation("elearning");
  const words = {
    seenOf: t("film.seenOf", { seen: "{seen}", of: "{of}" }),
    missing: t("film.missing"),
    complete: t("film.complete"),
    offline: t("film.offline"),
    signedOut: t("film.signedOut"),
    trouble: t("film.trouble"),
    back: t("film.back"),
    vimeoSilent: t("film.vimeoSilent"),
  };
  return {
    "data-module": film.vimeo ? "vimeo" : "player",
    "data-report": `/e-laering/${lesson.slug}/set`,
    "data-sitting": film.sitting,
    "data-seconds": film.length,
    "data-seen": JSON.stringify(film.seen),
    "data-position": film.complete ? 0 : film.position,
    "data-complete": film.complete ? "yes" : "no",
    "data-words": JSON.stringify(words),
  };
}

function SeenStatus({ film }: { film: FilmContent }) {
  const { t } = useTranslation("elearning");
  const { locale } = useRenderContext();
  const missing = film.complete || film.seconds === 0 ? [] : notableGaps(film.missing);
  const seen = filmTime(film.seconds, locale);
  const of = filmTime(film.length, locale);
  return (
    <div className="seen">
      <svg
        className="seen-bar"
        viewBox={`0 0 ${film.length} 1`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t("film.bar")}
      >
        <g data-bar>
          {film.seen.map(([from, to]) => (
            <rect key={from} x={from} width={to - from} height="1" />
          ))}
        </g>
      </svg>
      <div className="seen-row">
        <p>
          <span data-so>{t("film.seenOf", { seen, of })}</span>
          <span data-missing>
            {missing.length > 0 && ` · ${t("film.missing")} `}
            {missing.map(([from, to]) => (
              <a key={from} href={`#t=${from}`} data-from={from}>
                {filmTime(from, locale)}–{filmTime(Math.ceil(to), locale)}
              </a>
            ))}
          </span>
        </p>
        <label className="speed" hidden data-speed>
          {t("film.speed")}{" "}
          <select>
            {[0.5, 0.75, 1, 1.25, 1.5, 1.75, 2].map((speed) => (
              <option key={speed} value={speed}>
                {locale === "da" ? String(speed).replace(".", ",") : speed}×
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="say" role="status" data-say />
      <p className="hint">{t("film.rule")}</p>
      <noscript>
        <p className="notice notice-warning">{t("film.noScript")}</p>
      </noscript>
    </div>
  );
}

interface TranscriptProps {
  lesson: LessonView;
  film: FilmContent;
  text: string;
  typed?: IncompleteAnswers;
}

/** What the film says. Where it has questions, reading it and answering them counts as having seen the film. */
function Transcript({ lesson, film: { reading }, text, typed }: TranscriptProps) {
  const { t } = useTranslation("elearning");
  return (
    <details className="transcript" open={Boolean(typed ?? reading?.judged)}>
      <summary>{t(reading ? "film.readInstead" : "film.transcript")}</summary>
      <div lang="da">
        {text.split("\n\n").map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {reading && (
        <>
          <h2>{t("film.questions")}</h2>
          <p>{t("film.readCounts")}</p>
          <ExerciseForm lesson={lesson} exercise={reading} typed={typed} />
        </>
      )}
    </details>
  );
}
