import { eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "../../../../db/database.server.ts";
import { lessons } from "../../../../db/schema/elearning.ts";
import { type Actor, taskOwnerOf } from "../../../audit/audit.server.ts";
import { textField } from "../../../base/forms/fields.ts";
import { maxPictureBytes, storePicture } from "../../uploads/pictures/picture.server.ts";
import { contentForm } from "../content-form.server.ts";
import type { ContentUpload } from "../lesson-kind.server.ts";
import { type ChangeOutcome, updateLesson } from "../update-lesson.server.ts";
import { pageLesson, type Picture } from "./page-content.ts";
import { readPage, type WrongPageLine } from "./page-text.ts";

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

/** No wider than a page shows it on a high-density screen; higher than any screen. */
const largestPicture = { maxWidthPixels: 1920, maxHeightPixels: 8000 };

/** Adds a picture to those that an interactive page can show. Refuses a file that is no picture, or over a limit. */
export const pictureUpload: ContentUpload = {
  maxBytes: () => maxPictureBytes,
  store: ({ actor, id, path, now, locale }) =>
    storePicture({ path, ...largestPicture }, { askedBy: taskOwnerOf(actor), locale }, (picture) =>
      updateLesson(actor, id, addPicture(picture), { act: "picture-added", now }),
    ),
};

const addPicture = (picture: Picture) => (lesson: typeof lessons.$inferSelect) => {
  const { pictures, parts } = pageLesson.safeParse(lesson).data ?? { pictures: [], parts: [] };
  return { content: { pictures: [...pictures, picture], parts } };
};
