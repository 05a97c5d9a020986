import { formString } from "../../base/forms/form-string.ts";

/** One version of a questionnaire, as forms and files name it: "agents.2". */
export const versionNameOf = ({ name, version }: { name: string; version: number }) => `${name}.${version}`;

export const versionNamePattern = /^([a-z][a-z0-9_]*)\.([1-9]\d{0,3})$/;

/** Parses such a name; null when it is not one. */
export function readVersionName(text: string): { name: string; version: number } | null {
  const [, name, version] = versionNamePattern.exec(text) ?? [];
  return name ? { name, version: Number(version) } : null;
}

/** The version of a questionnaire that a form chooses. Complains "choice" of anything else. */
export const versionNameField = formString("choice")
  .regex(versionNamePattern, "choice")
  .transform((typed) => readVersionName(typed)!);
