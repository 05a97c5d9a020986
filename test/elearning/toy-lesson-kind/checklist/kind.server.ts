/** A sample kind of lesson: a list of items, completed when all of them are ticked. */
import { z } from "zod";
import { writeTransaction } from "../../../../db/database.server.ts";
import { textField } from "../../../../app/base/forms/fields.ts";
import {
  findAttempt,
  openAttempt,
  readAttempt,
} from "../../../../app/elearning/completion/attempts.server.ts";
import { contentForm } from "../../../../app/elearning/kinds/content-form.server.ts";
import { defineLessonKind } from "../../../../app/elearning/kinds/lesson-kind.server.ts";
import { updateLesson } from "../../../../app/elearning/kinds/update-lesson.server.ts";
import { checklistLesson, type ChecklistView, tickedState } from "./checklist.ts";

const maxItemChars = 40;

export const checklist = defineLessonKind("checklist", {
  content: checklistLesson,
  isReady: ({ items }) => items.length > 0,
  completedBy: "passed",
  canTry: () => true,
  view({ items }, { person, lesson, isRecorded }): ChecklistView {
    const ticked = findAttempt(person, lesson, isRecorded, tickedState)?.state.ticked ?? [];
    return { items: items.map((text, at) => ({ at, text, ticked: ticked.includes(at) })) };
  },
  answer: (person, slug, form, now) =>
    writeTransaction((tx) => {
      const content = checklistLesson.transform((list) => (list.items.length > 0 ? list : null));
      const open = openAttempt(tx, person, slug, now, {
        content: (lesson) => content.safeParse(lesson).data ?? null,
        state: tickedState,
      });
      if (!open) return { refused: "unknown" };
      const ticked = form.getAll("item").map(Number);
      if (ticked.some((at) => open.content.items[at] === undefined)) return { refused: "not-offered" };
      open.save({ ticked }, (open.attempt?.tries ?? 0) + 1);
      if (ticked.length === open.content.items.length) open.complete("passed");
      return { taken: true };
    }),
  evidence({ items }, record) {
    const ticked = readAttempt(record.attempt, tickedState)?.state.ticked ?? [];
    return { ticked: ticked.length, of: items.length, open: items.filter((_, at) => !ticked.includes(at)) };
  },
  editor: (content) => ({ items: content?.items.join("\n") ?? "" }),
  forms: {
    indhold: contentForm(z.object({ items: textField(1000) }), (actor, id, form, now) => {
      const items = form.items.split("\n");
      const wrong = items.flatMap((item, at) =>
        item.length > maxItemChars ? [{ line: at + 1, why: "long" }] : [],
      );
      if (wrong.length > 0) return { refused: "wrong", wrong };
      return updateLesson(actor, id, () => ({ content: { items } }), { act: "page-set", now });
    }),
  },
});
