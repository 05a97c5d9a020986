/** What a package holds, as its X-ray shows it and its lesson keeps it. */
export type Standard = "SCORM 1.2" | "SCORM 2004" | "cmi5" | "xAPI" | "AICC";

/** One part: what reports ("sco"), or what is only shown ("asset"). */
export interface PackageItem {
  id: string;
  title: string;
  /** From the package's own folder, with its query. */
  href: string;
  type: "sco" | "asset";
  /** What the manifest wants told to the part at its beginning, by element. */
  given: Record<string, string>;
}

/** What a package will report, as far as its files tell. */
export interface Reports {
  by: "rise" | "mastery" | "calls";
  status: "passed" | "completed" | "either";
  /** At how many per cent, when that is told. */
  percent: number | null;
  /** It reports from a test, not from what has been seen. */
  test: boolean;
}

export const warningWords = [
  "several-parts",
  "sequencing",
  "assets",
  "missing-file",
  "no-calls",
  "no-status",
  "unload",
] as const;
export const errorWords = [
  "no-zip",
  "cut-off",
  "encrypted",
  "outside",
  "link",
  "name",
  "duplicate",
  "too-many",
  "too-large",
  "ratio",
  "method",
  "no-manifest",
  "in-folder",
  "nested",
  "manifest-size",
  "not-xml",
  "entities",
  "not-taken",
  "no-scorm",
  "no-parts",
  "many-parts",
  "elsewhere",
  "no-reporting",
  "missing-launch",
  "no-origin",
] as const;

/** Something to be told of, with the name of what it is about. */
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
  /** When unpacked. */
  bytes: number;
  reports: Reports | null;
  warnings: Warning[];
  errors: PackageError[];
}

/** Which word of the package completes the lesson: any that it has been done, or only that its test was passed. */
export const packageRules = ["either", "passed"] as const;
export type PackageRule = (typeof packageRules)[number];

export interface PackageContent extends Omit<Inspection, "errors"> {
  standard: "SCORM 1.2" | "SCORM 2004";
  /** The folder it was unpacked to. */
  folder: string;
  rule: PackageRule;
}
