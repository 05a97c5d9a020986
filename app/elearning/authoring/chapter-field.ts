/** The field of the name of the chapter that begins at a lesson. */
export const chapterField = ({ id }: { id: number }): string => `lesson-${id}`;

/** The names of chapters by field, as their form shows them. */
export const chapterValuesOf = (planned: readonly { id: number; chapter: string | null }[]) =>
  Object.fromEntries(planned.map((lesson) => [chapterField(lesson), lesson.chapter ?? ""]));

export const maxChapterChars = 60;
