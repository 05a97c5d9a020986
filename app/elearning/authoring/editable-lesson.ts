import type { ContentEditorView } from "../kinds/kinds.ts";

/** A lesson as the secretariat edits it. */
export interface EditableLesson {
  id: number;
  slug: string;
  title: string;
  about: string;
  statedSeconds: number;
  /** The text of a film. */
  transcript: string | null;
  courseId: number;
  course: string;
  /** A published version contains it, so that its content cannot be changed. */
  inVersion: boolean;
  /** Somebody could complete it. */
  ready: boolean;
  content: ContentEditorView;
}
