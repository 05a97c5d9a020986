import type { audiences, lessonKinds, revisionKinds } from "../../../db/enums.ts";

/** A lesson of a course as the secretariat plans it. */
export interface PlannedLesson {
  id: number;
  slug: string;
  kind: (typeof lessonKinds)[number];
  title: string;
  position: number;
  statedSeconds: number;
  /** Its place in the version that is being prepared; null: left out of it. */
  draftPosition: number | null;
  /** The name of the chapter that begins here in that version. */
  chapter: string | null;
  /** Whether the course's present version contains it. */
  published: boolean;
  /** The id of the lesson it replaces. */
  replaces: number | null;
  /** Somebody could complete it. */
  ready: boolean;
  /** A published version, present or former, contains it. */
  inVersion: boolean;
  /** Some colleagues could not follow it, such as a film without captions. */
  inaccessible: boolean;
}

/** A course as the secretariat sees it among the others. */
export interface ListedCourse {
  id: number;
  slug: string;
  title: string;
  audience: (typeof audiences)[number];
  municipalityId: number | null;
  /** The name of the municipality whose course it is; null: of all. */
  municipality: string | null;
  /** It is for those who start on this day (YYYY-MM-DD) or later. */
  startsFrom: string | null;
  version: number;
  earnsDiploma: boolean;
  /** How many days an invited person has; null: no due date. */
  dueDays: number | null;
  published: boolean;
  /** How many lessons its present version contains. */
  lessons: number;
  /** How many people have completed it. */
  completed: number;
}

/** A version in which a course was published. */
interface PublishedVersion {
  version: number;
  kind: (typeof revisionKinds)[number];
  note: string;
  publishedAt: Date;
  /** See again: by when (YYYY-MM-DD). */
  dueOn: string | null;
}

/** People who have begun a package that a planned edition replaces. */
export interface HalfWay {
  /** The title of the new edition. */
  lesson: string;
  people: number;
  /** They go on where they are in the new edition; otherwise they may finish the old one. */
  keepsPlace: boolean;
}

/** A course as it is published and as its next version is planned. */
export interface EditableCourse extends ListedCourse {
  /** The lessons of the next version, in order. */
  planned: PlannedLesson[];
  leftOut: PlannedLesson[];
  history: PublishedVersion[];
  /** What is planned differs from what is published. */
  changed: boolean;
}
