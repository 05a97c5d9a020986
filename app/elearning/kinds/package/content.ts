import { z } from "zod";

/** The content of a package, as its inspection finds and its lesson stores it. */
export const standards = ["SCORM 1.2", "SCORM 2004", "cmi5", "xAPI", "AICC"] as const;
export type Standard = (typeof standards)[number];

/** One part: it reports ("sco"), or is only shown ("asset"). */
const itemContent = z.object({
  id: z.string(),
  title: z.string(),
  /** What the manifest groups it under. */
  heading: z.string().optional(),
  /** Relative to the package's folder, with its query. */
  href: z.string(),
  type: z.enum(["sco", "asset"]),
  /** The elements that the manifest sets when the part begins. */
  given: z.record(z.string(), z.string()),
});
export type PackageItem = z.infer<typeof itemContent>;

/** What a package will report, as far as its files show. */
const reportsContent = z.object({
  by: z.enum(["rise", "mastery", "calls"]),
  status: z.enum(["passed", "completed", "either"]),
  /** The score that passes, in per cent, when that is known. */
  percent: z.number().nullable(),
  /** It reports the result of a test, not how much has been seen. */
  test: z.boolean(),
});
export type Reports = z.infer<typeof reportsContent>;

export const warningWords = [
  "several-parts",
  "sequencing",
  "hidden-parts",
  "own-window",
  "outside-hosts",
  "assets",
  "missing-file",
  "no-calls",
  "no-status",
] as const;
export const errorWords = [
  "no-zip",
  "cut-off",
  "encrypted",
  "outside",
  "link",
  "name",
  "duplicate",
  "deep",
  "folders",
  "overlap",
  "list",
  "too-many",
  "too-large",
  "ratio",
  "method",
  "no-manifest",
  "in-folder",
  "nested",
  "manifest-size",
  "manifest-parts",
  "not-xml",
  "entities",
  "not-taken",
  "no-scorm",
  "no-parts",
  "many-parts",
  "parts-size",
  "same-identifier",
  "elsewhere",
  "no-reporting",
  "missing-launch",
  "no-origin",
] as const;

/** A finding of the inspection, with the name of what it concerns. */
export interface Finding<Word extends string> {
  what: Word;
  name?: string;
  count?: number;
}
export type Warning = Finding<(typeof warningWords)[number]>;
export type PackageError = Finding<(typeof errorWords)[number]>;

export interface Inspection {
  standard: Standard | null;
  edition: string | null;
  title: string | null;
  items: PackageItem[];
  files: number;
  /** The total size when unpacked. */
  bytes: number;
  reports: Reports | null;
  warnings: Warning[];
  errors: PackageError[];
}

/** Which report of the package completes the lesson: any that it was completed, or only that its test was passed. */
export const packageRules = ["either", "passed"] as const;
export type PackageRule = (typeof packageRules)[number];

const warningContent = z.object({
  what: z.enum(warningWords),
  name: z.string().optional(),
  count: z.number().optional(),
});
const isWarning = (stored: unknown): boolean => warningContent.safeParse(stored).success;

export const packageContent = z.object({
  standard: z.enum(["SCORM 1.2", "SCORM 2004"]),
  edition: z.string().nullable(),
  title: z.string().nullable(),
  items: z.array(itemContent),
  files: z.number(),
  bytes: z.number(),
  reports: reportsContent.nullable(),
  // Earlier inspections gave warnings that there are no more.
  warnings: z.preprocess(
    (list) => (Array.isArray(list) ? list.filter(isWarning) : list),
    z.array(warningContent),
  ),
  /** The folder it was unpacked to. */
  folder: z.string(),
  rule: z.enum(packageRules),
});
export type PackageContent = z.infer<typeof packageContent>;

/** A package's lesson as it is stored. */
export const packageLesson = z
  .object({ kind: z.literal("package"), content: packageContent })
  .transform(({ content }) => content);

/** What the page needs to open the package's frame; no origin where the site has no content origin. */
export interface PackageView {
  origin: string | null;
  token: string;
  /** The frame runs the edition that the person began before the lesson's present one came. */
  isOlderEdition: boolean;
}

export interface PackageEditorView {
  package: PackageContent | null;
  /** The largest package that can be uploaded. */
  maxMegabytes: number;
}
