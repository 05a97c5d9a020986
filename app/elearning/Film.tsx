import { useTranslation } from "react-i18next";
import { useScene } from "../ui/scene.ts";
import { filmTime, worthTelling } from "./film-time.ts";
import type { LessonView } from "./lesson-view.server.ts";

type FilmContent = Extract<LessonView["content"], { kind: "film" }>;

/** The film with what has been seen of it. The player module counts; without scripts the film still plays. */
export function Film({ lesson, film }: { lesson: LessonView; film: FilmContent }) {
  const { t } = useTranslation("elearning");
  const player = usePlayerAttributes(lesson, film);
  const clip = useScene().mode === "demo" && film.length < lesson.statedSeconds / 2;
  return (
    <div className="film" {...(lesson.counts ? player : {})}>
      {/* biome-ignore lint/a11y/useMediaCaption: the captions are the track, when the film has them */}
      <video controls preload="metadata" playsInline src={`/film/${film.film}`} width="960" height="540">
        {film.captions && (
          <track
            kind="captions"
            src={`/film/${film.captions}`}
            srcLang="da"
            label={t("film.captions")}
            default
          />
        )}
      </video>
      {lesson.counts && <Standing film={film} />}
      {clip && <p className="hint">{t("film.clip")}</p>}
      {film.transcript && <Transcript text={film.transcript} />}
    </div>
  );
}

/** What the player module needs to know, and the sentences it says. */
function usePlayerAttributes(lesson: LessonView, film: FilmContent) {
  const { t } = useTranslation("elearning");
  const words = {
    seenOf: t("film.seenOf", { seen: "{seen}", of: "{of}" }),
    missing: t("film.missing"),
    complete: t("film.complete"),
    goOn: t("lesson.goOn", { title: "{title}" }),
    courseDone: t("lesson.courseDone"),
    offline: t("film.offline"),
    signedOut: t("film.signedOut"),
    trouble: t("film.trouble"),
    back: t("film.back"),
  };
  return {
    "data-module": "player",
    "data-report": `/e-laering/${lesson.slug}/set`,
    "data-sitting": film.sitting,
    "data-seconds": film.length,
    "data-seen": JSON.stringify(film.seen),
    "data-position": film.complete ? 0 : film.position,
    "data-complete": film.complete ? "yes" : "no",
    "data-words": JSON.stringify(words),
  };
}

function Standing({ film }: { film: FilmContent }) {
  const { t } = useTranslation("elearning");
  const { locale } = useScene();
  const missing = film.complete || film.seconds === 0 ? [] : worthTelling(film.missing);
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
                {speed.toLocaleString(locale === "da" ? "da-DK" : "en-GB")}×
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

function Transcript({ text }: { text: string }) {
  const { t } = useTranslation("elearning");
  return (
    <details className="transcript">
      <summary>{t("film.transcript")}</summary>
      <div lang="da">
        {text.split("\n\n").map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </details>
  );
}
