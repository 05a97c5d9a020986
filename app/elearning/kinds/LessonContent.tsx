import { createElement } from "react";
import { kindPages, type Editors, type Evidences, type LessonKindName, type Views } from "./kinds.ts";
import type { EditorProps, EvidenceTexts, LessonProps } from "./lesson-kind.ts";

type OfKind<Name, Shown> = Shown & { kind: Name };

/** A lesson as its kind shows it. */
export const LessonContent = <Name extends LessonKindName>({
  content,
  ...props
}: Omit<LessonProps<Views[Name]>, "content"> & { content: OfKind<Name, Views[Name]> }) =>
  createElement(kindPages[content.kind].Lesson, { ...props, content });

/** Where the content of a lesson is edited, as its kind asks for it. */
export const ContentEditor = <Name extends LessonKindName>({
  content,
  ...props
}: Omit<EditorProps<Editors[Name]>, "content"> & { content: OfKind<Name, Editors[Name]> }) =>
  createElement(kindPages[content.kind].Editor, { ...props, content });

/** The evidence of a lesson in words. */
export const useContentEvidence = <Name extends LessonKindName>(
  evidence: OfKind<Name, Evidences[Name]>,
): EvidenceTexts => kindPages[evidence.kind].useEvidence(evidence);
