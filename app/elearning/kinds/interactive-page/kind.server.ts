import { findAttempt, readAttempt } from "../../completion/attempts.server.ts";
import { defineLessonKind } from "../lesson-kind.server.ts";
import {
  openableIds,
  openableParts,
  openedState,
  pageLesson,
  type PageView,
  type Part,
  type PartView,
} from "./page-content.ts";
import { pictureUpload, setPageForm, viewPageEditor } from "./page-editing.server.ts";

/** A page of text and pictures, parts of which are opened. */
export const page = defineLessonKind("page", {
  content: pageLesson,
  isReady: (page) => openableIds(page).length > 0,
  completedBy: "opened",
  canTry: () => true,
  view(content, { person, lesson, isRecorded }): PageView {
    const { opened } = findAttempt(person, lesson, isRecorded, openedState)?.state ?? { opened: [] };
    return {
      opened: opened.length,
      of: openableIds(content).length,
      parts: content.parts.map((part, at) => ({ at, ...viewPart(part, opened) })),
    };
  },
  evidence(content, record) {
    const { opened } = readAttempt(record.attempt, openedState)?.state ?? { opened: [] };
    const all = openableParts(content);
    const closed = all.filter(({ id }) => !opened.includes(id)).map(({ title }) => title);
    return { opened: opened.length, of: all.length, closed };
  },
  editor: (_, lesson) => viewPageEditor(lesson),
  forms: { indhold: setPageForm },
  uploads: { billede: pictureUpload },
});

/** Of what has not been opened only the name is shown. */
function viewPart(part: Part, opened: string[]): PartView {
  const hideUnopened = <Thing extends { id: string; text: string }>(thing: Thing) => ({
    ...thing,
    text: opened.includes(thing.id) ? thing.text : null,
  });
  if (part.kind === "fold") return hideUnopened(part);
  return part.kind === "screen" ? { ...part, spots: part.spots.map(hideUnopened) } : part;
}
