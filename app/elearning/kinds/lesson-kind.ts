/** What a kind of lesson shows, in the learner's pages, in the evidence and where the secretariat edits it. */
import type { SubmissionResult } from "@conform-to/react";
import type { ComponentType, ReactNode } from "react";
import type { FieldState } from "../../ui/Field.tsx";
import type { IconName } from "../../ui/Icon.tsx";
import type { EditedContent, WrongLine } from "./editing/edited-content.ts";

/** The components of one kind; `kinds.ts` lists those of every kind. */
export interface LessonKindPages<View, Editor, Evidence> {
  /** Stands at its lessons in lists. */
  icon: IconName;
  /** The lesson itself, as the learner takes it. */
  Lesson: ComponentType<LessonProps<View>>;
  /** Where the secretariat gives the lesson its content. */
  Editor: ComponentType<EditorProps<Editor>>;
  /** Fields of its own among the lesson's title and length, read by `details` of its server part. */
  DetailFields?: ComponentType<{ field: (name: string) => FieldState }>;
  /** What the evidence says of it. A hook: it may ask for texts. */
  useEvidence: (evidence: Evidence) => EvidenceTexts;
}

/** What the page of every kind needs of a lesson. */
export interface LessonHead {
  id: number;
  slug: string;
  title: string;
  statedSeconds: number;
  /** Whether what is done is recorded; false for the secretariat. */
  isRecorded: boolean;
  completedAt: Date | null;
  /** The page is the response to a form that was just sent. */
  answers: boolean;
}

export interface LessonProps<View> {
  lesson: LessonHead;
  content: View;
  /** Incomplete answers, as they were sent. */
  typed?: IncompleteAnswers;
  /** Why what was just sent was refused. */
  refused?: LessonRefusal;
}

/**
 * Why an act was refused: a choice that is not offered, an act that was not confirmed, an attempt that changed meanwhile, a story that
 * cannot go on, that has become too long, or that took too long to play.
 */
export type LessonRefusal =
  | "not-offered"
  | "unconfirmed"
  | "changed"
  | "story-fault"
  | "too-long"
  | "too-slow";

export interface IncompleteAnswers {
  answers: Record<string, string[]>;
  unanswered: string[];
  /** Those of them in which two options were given the same place. */
  twice: string[];
}

export interface EditorProps<Editor> {
  lesson: { id: number; slug: string };
  content: Editor;
  /** A published version contains the lesson, so that its content cannot be changed. */
  locked: boolean;
  /** What was just sent and is shown again. */
  sent?: RefusedContent;
}

export interface RefusedContent {
  /** The form it was sent with: the last word of the form's address. */
  form: string;
  reply?: SubmissionResult<string[]> | undefined;
  wrong?: WrongLine[] | undefined;
  /** What is edited in fields or as text, to be shown again. */
  edited?: EditedContent | undefined;
}

/** The evidence of one lesson in words. */
export interface EvidenceTexts {
  rule: string;
  /** What has been done, in parts that are joined with commas. */
  done: (string | false | null)[];
  missing: string;
  /** What is shown below. */
  more?: ReactNode;
}
