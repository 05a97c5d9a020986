import { eq } from "drizzle-orm";
import { db } from "../../../../db/database.server.ts";
import { lessons } from "../../../../db/schema/elearning.ts";
import { env } from "../../../base/env.server.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import type { ContentUpload } from "../lesson-kind.server.ts";
import { setCaptions, setFilm } from "./film-editing.server.ts";
import { filmTime } from "./film-time.ts";

const bytesPerMegabyte = 1_000_000;

export const filmUpload: ContentUpload = {
  maxBytes: () => env.FILM_MAX_MB * bytesPerMegabyte,
  async store({ actor, id, path, bytes, now, locale }) {
    const outcome = await setFilm(actor, id, path, bytes, now);
    if ("id" in outcome || outcome.refused === "unknown" || outcome.refused === "published") return outcome;
    const t = textsOf(locale, "kinds");
    return { refused: outcome.refused, sentences: [t(`film.upload.${outcome.refused}`)] };
  },
};

export const captionsUpload: ContentUpload = {
  maxBytes: () => bytesPerMegabyte,
  async store({ actor, id, path, now, locale }) {
    const found = db.select({ seconds: lessons.filmSeconds }).from(lessons).where(eq(lessons.id, id)).get();
    const filmSeconds = found?.seconds ?? null;
    const outcome = await setCaptions(actor, id, path, filmSeconds, now);
    if (!("line" in outcome)) return outcome;
    const values = { line: outcome.line, length: filmTime(filmSeconds ?? 0, locale) };
    const t = textsOf(locale, "kinds");
    return { refused: outcome.refused, sentences: [t(`film.upload.${outcome.refused}`, values)] };
  },
};
