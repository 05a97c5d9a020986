/** What the pages know of each kind of lesson that `registry.ts` lists, by its name. */
import type { LessonKindPages } from "./lesson-kind.ts";
import * as all from "./registry.ts";

export type LessonKindName = keyof typeof all;

type ViewOf<Kind> = Kind extends LessonKindPages<infer View, infer _, infer __> ? View : never;
type EditorOf<Kind> = Kind extends LessonKindPages<infer _, infer Editor, infer __> ? Editor : never;
type EvidenceOf<Kind> = Kind extends LessonKindPages<infer _, infer __, infer Evidence> ? Evidence : never;

/** What each kind shows of a lesson, in its editor, and as evidence. */
export type Views = { [Name in LessonKindName]: ViewOf<(typeof all)[Name]> };
export type Editors = { [Name in LessonKindName]: EditorOf<(typeof all)[Name]> };
export type Evidences = { [Name in LessonKindName]: EvidenceOf<(typeof all)[Name]> };

export const kindPages: {
  [Name in LessonKindName]: LessonKindPages<Views[Name], Editors[Name], Evidences[Name]>;
} = all;

/** What is shown of a lesson, with the name of its kind. */
export type ContentView = { [Name in LessonKindName]: { kind: Name } & Views[Name] }[LessonKindName];
export type ContentEditorView = { [Name in LessonKindName]: { kind: Name } & Editors[Name] }[LessonKindName];
export type ContentEvidence = { [Name in LessonKindName]: { kind: Name } & Evidences[Name] }[LessonKindName];
