import { eq } from "drizzle-orm";
import { db } from "../../../../db/database.server.ts";
import { lessons } from "../../../../db/schema/elearning.ts";
import { env } from "../../../base/env.server.ts";
import { numberText } from "../../../base/number-text.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import { maxPictureBytes } from "../../uploads/pictures/picture.server.ts";
import type { ContentUpload } from "../lesson-kind.server.ts";
import type { ChangeOutcome } from "../update-lesson.server.ts";
import { maxCueChars, maxCues } from "./captions.ts";
import { setCaptions, setFilm, setPoster } from "./film-editing.server.ts";
import { filmTime } from "./film-time.ts";
import { maxFilmParts, maxFilmSamples } from "./headers/header-reader.ts";
import { type FilmRefusal, maxFilmHours } from "./headers/judge-film.ts";

const bytesPerMegabyte = 1_000_000;

/** The limit that a refusal names. */
const filmLimits: Partial<Record<FilmRefusal, number>> = {
  "too-long": maxFilmHours,
  "too-many-parts": maxFilmParts,
  "too-many-samples": maxFilmSamples,
};

type Upload = Parameters<ContentUpload["store"]>[0];

const uploadTo = (lessonOf: (upload: Upload) => ChangeOutcome): ContentUpload => ({
  maxBytes: () => env.FILM_MAX_MB * bytesPerMegabyte,
  async store(upload) {
    const { actor, path, now, locale } = upload;
    const outcome = await setFilm(actor, () => lessonOf(upload), path, now);
    if ("id" in outcome || outcome.refused === "unknown" || outcome.refused === "published") return outcome;
    const t = textsOf(locale, "kinds");
    const most = numberText(filmLimits[outcome.refused] ?? 0, locale);
    const sound = ("sound" in outcome && outcome.sound) || t("film.upload.unknownSound");
    return { refused: outcome.refused, sentences: [t(`film.upload.${outcome.refused}`, { most, sound })] };
  },
});

export const filmUpload = uploadTo(({ id }) => ({ id }));
/** Another film for a published lesson: on a new edition of it, which is planned in its place. */
export const newFilmUpload = uploadTo(({ planEdition }) => planEdition());

export const captionsUpload: ContentUpload = {
  maxBytes: () => bytesPerMegabyte,
  async store({ actor, id, path, now, locale }) {
    const found = db.select({ seconds: lessons.filmSeconds }).from(lessons).where(eq(lessons.id, id)).get();
    const filmSeconds = found?.seconds ?? null;
    const outcome = await setCaptions(actor, id, path, filmSeconds, now);
    if (!("refused" in outcome) || outcome.refused === "unknown" || outcome.refused === "published")
      return outcome;
    const values = {
      line: "line" in outcome ? outcome.line : 0,
      length: filmTime(filmSeconds ?? 0, locale),
      most: numberText(maxCues, locale),
      chars: numberText(maxCueChars, locale),
    };
    const t = textsOf(locale, "kinds");
    return { refused: outcome.refused, sentences: [t(`film.upload.${outcome.refused}`, values)] };
  },
};

export const posterUpload: ContentUpload = { maxBytes: () => maxPictureBytes, store: setPoster };
