/** Lessons that follow one another under a name. Those before the first chapter of a course have none. */
export interface Chapter<Lesson> {
  name: string | null;
  lessons: Lesson[];
}

/** The lessons of a course, in order, by chapter: one begins at each lesson that has its name. One without a name when none does. */
export function chaptersOf<Lesson extends { chapter: string | null }>(lessons: Lesson[]): Chapter<Lesson>[] {
  const chapters: Chapter<Lesson>[] = [];
  for (const lesson of lessons) {
    const current = chapters.at(-1);
    if (current && lesson.chapter === null) current.lessons.push(lesson);
    else chapters.push({ name: lesson.chapter, lessons: [lesson] });
  }
  return chapters;
}
