import { statSync } from "node:fs";
import { inspectPackage } from "../../elearning/kinds/package/inspection/inspect.server.ts";
import {
  errorText,
  reportsText,
  warningText,
} from "../../elearning/kinds/package/inspection/findings-text.ts";
import { packageLimits } from "../../elearning/kinds/package/package-limits.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { refuse } from "../cli/refuse.ts";
import { parseArguments } from "../cli/arguments.ts";
import { givenPath } from "../cli/given-path.ts";

const usage = `inspect-package FIL
  FIL: en zip-fil, som den eksporteres. Den pakkes ud som ved upload, i en mappe, der slettes igen.`;

/** `inspect-package FILE`: prints the inspection of a package as JSON; a package that cannot be used has errors that say why. */
export async function run(words: string[]): Promise<number> {
  const parsed = parseArguments(words, usage, 1);
  if (!parsed) return 2;
  const file = givenPath(parsed.given[0]!);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return refuse(found ? `Det er ikke en fil: ${file}` : `Filen findes ikke: ${file}`);
  const limits = packageLimits();
  const { standard, edition, title, items, files, bytes, reports, warnings, errors } = await inspectPackage(
    file,
    packageLimits(),
  );
  const t = textsOf("da", "kinds", "package");
  const inspection = {
    standard,
    edition,
    title,
    items: items.map(({ id, title, href, type }) => ({ id, title, href, type })),
    files,
    bytes,
    reports: reports && { ...reports, text: reportsText(t, reports) },
    warnings: warnings.map((warning) => warningText(t, warning)),
    errors: errors.map((error) => errorText(t, error, limits, "da")),
  };
  console.log(JSON.stringify(inspection, null, 2));
  return 0;
}
