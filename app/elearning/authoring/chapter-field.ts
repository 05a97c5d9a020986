/** The field of the name of the chapter that begins at a lesson. */
export const chapterField = ({ id }: { id: number }): string => `lesson-${id}`;

export const maxChapterChars = 60;
