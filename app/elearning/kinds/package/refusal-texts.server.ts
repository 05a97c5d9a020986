import { textsOf } from "../../../base/texts/i18n.server.ts";
import type { Locale } from "../../../base/texts/locale.ts";
import type { PackageError } from "./content.ts";
import { errorText } from "./inspection/findings-text.ts";
import { packageLimits } from "./package-limits.server.ts";

/** What is wrong with a package, and that nothing was saved. */
export function refusalTexts(errors: PackageError[], locale: Locale): string[] {
  const t = textsOf(locale, "kinds", "package");
  return [...errors.map((error) => errorText(t, error, packageLimits(), locale)), t("refused")];
}
