import type { ContentEditorView } from "../kinds/kinds.ts";

/** A lesson as the secretariat edits it. */
export interface EditableLesson {
  id: number;
  slug: string;
  title: string;
  about: string;
  statedSeconds: number;
  /** What a film says, as text. */
  transcript: string | null;
  courseId: number;
  course: string;
  /** A published version holds it, so that its content stays as it is. */
  held: boolean;
  /** Somebody could complete it. */
  ready: boolean;
  content: ContentEditorView;
}
