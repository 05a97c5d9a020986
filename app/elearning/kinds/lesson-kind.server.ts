/** What the server knows of a kind of lesson: how its content is stored, edited, shown and judged, and what its evidence is. */
import type { z } from "zod";
import type { attempts } from "../../../db/schema/elearning-progress.ts";
import type { Actor } from "../../audit/audit.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { CompletionWay } from "../completion/completions.server.ts";
import type { Lesson } from "../courses/lessons.server.ts";
import type { EditedContent } from "./editing/edited-content.ts";
import type { IncompleteAnswers, LessonRefusal, RefusedContent } from "./lesson-kind.ts";
import type { ChangeOutcome, LessonChange } from "./update-lesson.server.ts";

/** The columns of a lesson that are its content. */
export type StoredContent = Pick<
  Lesson,
  "kind" | "content" | "film" | "filmSeconds" | "vimeo" | "captions" | "poster" | "transcript"
>;

export interface LessonVisit {
  person: Person;
  lesson: Lesson;
  /** Whether what the visitor does is recorded; false for the secretariat, who preview and try it. */
  isRecorded: boolean;
  now: Date;
  /** The visitor's session, in which a package reports. */
  sessionId: () => number;
}

/** What a kind stores of a person in a table of its own: a row of a lesson. */
export interface OwnRecord {
  lessonId: number;
  beganAt: Date;
  /** When the person did something last. */
  lastAt: Date;
}

type Attempt = typeof attempts.$inferSelect;

/** All that is stored of what one person did in one lesson. */
interface ProgressRecord<Own extends OwnRecord> {
  attempt: Attempt | null;
  /** The rows of the kind's own table. */
  own: Own[];
}

export type AnswerOutcome = { taken: true } | LessonActRefusal;
export type LessonActRefusal =
  | { refused: "unknown" }
  | { refused: LessonRefusal }
  | ({ refused: "unanswered" } & IncompleteAnswers);

/** What someone sends from the lesson's page. */
export type LessonAct = (
  person: Person,
  slug: string,
  form: FormData,
  now: Date,
) => AnswerOutcome | Promise<AnswerOutcome>;

export type ContentOutcome =
  | { id: number }
  /** Nothing is saved: a button only arranged what was typed. */
  | { shown: EditedContent }
  | ({ refused: "unknown" | "published" | "malformed" | "rule" | "wrong" | "changed" } & Omit<
      RefusedContent,
      "form"
    >);

/** A form in which the secretariat gives a lesson content. */
export type ContentForm = (actor: Actor, id: number, form: FormData, now: Date) => ContentOutcome;

/** A file that the secretariat uploads to a lesson. */
export interface ContentUpload {
  maxBytes: () => number;
  /** Checks the uploaded file and sets it on the lesson. A refusal explains itself in sentences. Rejects with `TaskLimitError`. */
  store: (upload: {
    actor: Actor;
    id: number;
    path: string;
    now: Date;
    locale: Locale;
    /** Plans a new edition of the published lesson, or finds the one that is planned. */
    planEdition: () => ChangeOutcome;
  }) => Promise<UploadOutcome>;
  /** Which files take so long to check that a job does it after the upload has been answered, and how it begins. */
  later?: {
    isFor: (bytes: number) => boolean;
    begin: (
      by: Person,
      id: number,
      path: string,
      now: Date,
    ) => Promise<{ job: number } | { refused: "queue" }>;
  };
}
export type UploadOutcome =
  | { id: number }
  /** What every kind may refuse, with texts in the catalogue of authoring. */
  | { refused: "unknown" | "published" | "no-text" }
  | { refused: string; sentences: string[] };

/** One kind of lesson as it is written in its folder's `kind.server.ts`. */
interface LessonKindRules<Content, View, Editor, Evidence, Own extends OwnRecord> {
  /** How the row of a lesson of this kind is read. */
  content: z.ZodType<Content>;
  /** Whether somebody can complete a lesson with this content. */
  isReady: (content: Content) => boolean;
  /** Whether some colleagues could not follow it, such as a film without captions. */
  isInaccessible?: (content: Content) => boolean;
  /** How a lesson of this kind is usually completed. */
  completedBy: CompletionWay;

  /** What the page shows this person now; right answers and unopened parts stay on the server. */
  view: (content: Content, visit: LessonVisit) => View;
  /** Whether the secretariat can try it, with nothing recorded; otherwise they only see it. */
  canTry: (content: Content) => boolean;
  /** The origin of a player that the page shows in a frame, unless it is the site's own. */
  frameOrigin?: (content: Content) => string | null;
  /** What it shows in a frame may open windows of its own. */
  opensWindows?: true;

  /** Judges the answers in the lesson's form. */
  answer?: LessonAct;
  /** Begins the lesson, or a part of it, from its start. */
  restart?: LessonAct;
  /** Reads what a person has done in lessons of the kind from a table of its own; every kind has the attempts. */
  ownRecords?: (personId: number) => Own[];
  /** What a person has done, and what is missing. */
  evidence: (content: Content, record: ProgressRecord<Own>) => Evidence;

  /** What the editor shows; the content is null until there is some. */
  editor: (content: Content | null, lesson: Lesson) => Editor;
  /** Fields of its own among the lesson's title and length, as a change of its row. */
  details?: z.ZodType<LessonChange>;
  /** Its content forms, each under the last word of its address. */
  forms?: Partial<Record<string, ContentForm>>;
  /** Its uploads, each under the last word of its address. */
  uploads?: Partial<Record<string, ContentUpload>>;
  /** Whether what was watched of an old edition counts for a new one as well. */
  keepsWatched?: (old: StoredContent, edition: StoredContent) => boolean;
  /** Whether those who are half-way in a package go on where they are in its new edition; otherwise they may finish the old one. */
  keepsPlace?: (old: StoredContent, edition: StoredContent) => boolean;
}

/** Reads the content of a lesson; null when it cannot be read, or `readReady` when nobody could complete it. */
function contentReaders<Content>({
  content: schema,
  isReady,
}: Pick<LessonKindRules<Content, unknown, unknown, unknown, OwnRecord>, "content" | "isReady">) {
  const read = (lesson: StoredContent): Content | null => schema.safeParse(lesson).data ?? null;
  const readReady = (lesson: StoredContent): Content | null => {
    const content = read(lesson);
    return content && isReady(content) ? content : null;
  };
  return { read, readReady };
}

/** The evidence of one person's lessons of a kind; the kind's own table is read once. */
function createEvidenceReader<Kind extends string, Content, Evidence extends object, Own extends OwnRecord>(
  kind: Kind,
  readReady: (lesson: StoredContent) => Content | null,
  {
    evidence,
    ownRecords,
  }: Pick<LessonKindRules<Content, unknown, unknown, Evidence, Own>, "evidence" | "ownRecords">,
) {
  return (personId: number) => {
    const all = ownRecords?.(personId) ?? [];
    return (lesson: Lesson, attempt: Attempt | null) => {
      const own = all.filter(({ lessonId }) => lessonId === lesson.id);
      const times = attempt ? [...own, { beganAt: attempt.beganAt, lastAt: attempt.savedAt }] : own;
      const content = readReady(lesson);
      return {
        beganAt: times.length > 0 ? new Date(Math.min(...times.map(({ beganAt }) => +beganAt))) : null,
        lastAt: times.length > 0 ? new Date(Math.max(...times.map(({ lastAt }) => +lastAt))) : null,
        /** What was done of it; null when its content cannot be read. */
        work: content && { kind, ...evidence(content, { attempt, own }) },
      };
    };
  };
}

/**
 * Makes a kind of lesson. Its own schema reads the content of each lesson: a lesson of another kind, or with content that cannot be
 * read, is not ready, and has no view and no evidence.
 */
export function defineLessonKind<
  Name extends string,
  Content,
  View extends object,
  Editor extends object,
  Evidence extends object,
  Own extends OwnRecord = OwnRecord,
>(kind: Name, rules: LessonKindRules<Content, View, Editor, Evidence, Own>) {
  const { details, forms = {}, uploads = {}, keepsWatched, keepsPlace } = rules;
  const { answer, restart, completedBy } = rules;
  const { read, readReady } = contentReaders(rules);
  return {
    ...{ details, forms, uploads, answer, restart, completedBy, keepsWatched, keepsPlace },
    isReady: (lesson: StoredContent) => readReady(lesson) !== null,
    isInaccessible(lesson: StoredContent): boolean {
      const content = read(lesson);
      return content !== null && (rules.isInaccessible?.(content) ?? false);
    },
    /** Null when nobody could complete the lesson. */
    view(visit: LessonVisit) {
      const content = readReady(visit.lesson);
      if (!content) return null;
      return {
        content: { kind, ...rules.view(content, visit) },
        canTry: rules.canTry(content),
        frameOrigin: rules.frameOrigin?.(content) ?? null,
        opensWindows: rules.opensWindows ?? false,
      };
    },
    evidenceOf: createEvidenceReader(kind, readReady, rules),
    editor: (lesson: Lesson) => ({ kind, ...rules.editor(read(lesson), lesson) }),
  };
}
