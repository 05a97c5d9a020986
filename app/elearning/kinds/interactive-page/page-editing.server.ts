import { eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "../../../../db/database.server.ts";
import { lessons } from "../../../../db/schema/elearning.ts";
import { type Actor, taskOwnerOf } from "../../../audit/audit.server.ts";
import { textField } from "../../../base/forms/fields.ts";
import { numberText } from "../../../base/number-text.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import { contentForm } from "../content-form.server.ts";
import type { ContentUpload } from "../lesson-kind.server.ts";
import { type ChangeOutcome, updateLesson } from "../update-lesson.server.ts";
import { pageLesson, type Picture } from "./page-content.ts";
import { readPage, type WrongPageLine } from "./page-text.ts";
import { storePicture } from "./pictures/picture.server.ts";
import {
  maxPictureParts,
  maxPicturePixels,
  maxPictureScans,
  maxPictureSidePixels,
  maxProgressivePixels,
} from "./pictures/picture-headers.ts";

/** Sets the parts of an interactive page. Refuses text that cannot be read, line by line. */
export function setPage(
  actor: Actor,
  id: number,
  text: string,
  now: Date,
): ChangeOutcome | { refused: "wrong"; wrong: WrongPageLine[] } {
  const lesson = db.select().from(lessons).where(eq(lessons.id, id)).get();
  const { pictures } = pageLesson.safeParse(lesson).data ?? { pictures: [] };
  const read = readPage(text, pictures);
  if ("wrong" in read) return { refused: "wrong", wrong: read.wrong };
  return updateLesson(actor, id, () => ({ content: { pictures, parts: read.parts } }), {
    act: "page-set",
    now,
  });
}

export const setPageForm = contentForm(z.object({ parts: textField(40_000) }), (actor, id, { parts }, now) =>
  setPage(actor, id, parts, now),
);

/** Adds a picture to those that an interactive page can show. Refuses a file that is no picture, or over a limit. */
export const pictureUpload: ContentUpload = {
  maxBytes: () => 10_000_000,
  async store({ actor, id, path, now, locale }) {
    const outcome = await storePicture(path, taskOwnerOf(actor), (picture) =>
      updateLesson(actor, id, addPicture(picture), { act: "picture-added", now }),
    );
    if ("id" in outcome || outcome.refused === "unknown" || outcome.refused === "published") return outcome;
    const limits = {
      most: numberText(maxPicturePixels / 1_000_000, locale),
      mostSide: numberText(maxPictureSidePixels, locale),
      mostParts: numberText(maxPictureParts, locale),
      mostScans: maxPictureScans,
      mostProgressive: numberText(maxProgressivePixels / 1_000_000, locale),
    };
    const t = textsOf(locale, "kinds");
    return { refused: outcome.refused, sentences: [t(`page.upload.${outcome.refused}`, limits)] };
  },
};

const addPicture = (picture: Picture) => (lesson: typeof lessons.$inferSelect) => {
  const { pictures, parts } = pageLesson.safeParse(lesson).data ?? { pictures: [], parts: [] };
  return { content: { pictures: [...pictures, picture], parts } };
};
