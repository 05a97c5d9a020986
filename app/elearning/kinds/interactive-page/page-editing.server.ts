import { z } from "zod";
import { taskOwnerOf } from "../../../audit/audit.server.ts";
import type { Lesson } from "../../courses/lessons.server.ts";
import { maxPictureBytes, storePicture } from "../../uploads/pictures/picture.server.ts";
import { editingForm, type EditingRules, viewEditing } from "../editing/editing-form.server.ts";
import type { ContentUpload } from "../lesson-kind.server.ts";
import { updateLesson } from "../update-lesson.server.ts";
import { type PageEditorView, pageLesson, type Part, type Picture } from "./page-content.ts";
import { pageItemKinds, pageItems, pageLines } from "./page-items.ts";
import { readPage, writePage } from "./page-text.ts";

const rules: EditingRules<Part[]> = {
  textName: "parts",
  kinds: pageItemKinds,
  stored: (lesson) => pageLesson.safeParse(lesson).data?.parts ?? null,
  read(text, lesson) {
    const read = readPage(text, picturesOf(lesson));
    return "wrong" in read ? read : { content: read.parts };
  },
  write: (parts, lesson) => writePage(parts, picturesOf(lesson)),
  itemsOf: (parts, lesson) => pageItems(parts, picturesOf(lesson)),
  linesOf: pageLines,
  ofWhole: { nothing: "nothing" },
};

const picturesOf = (lesson: Lesson): Picture[] => pageLesson.safeParse(lesson).data?.pictures ?? [];

/** The form that sets the parts of an interactive page. */
export const setPageForm = editingForm({
  ...rules,
  others: z.object({}),
  otherNames: [],
  save: (actor, id, parts, _, now) =>
    updateLesson(actor, id, (lesson) => ({ content: { pictures: picturesOf(lesson), parts } }), {
      act: "page-set",
      now,
    }),
});

/** An interactive page as the secretariat edits it. */
export const viewPageEditor = (lesson: Lesson): PageEditorView => ({
  parts: { ...viewEditing(rules, lesson), others: {} },
  pictures: picturesOf(lesson),
});

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

const addPicture = (picture: Picture) => (lesson: Lesson) => {
  const { pictures, parts } = pageLesson.safeParse(lesson).data ?? { pictures: [], parts: [] };
  return { content: { pictures: [...pictures, picture], parts } };
};
