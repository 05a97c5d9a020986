import type { TFunction } from "i18next";
import type { Locale } from "../../base/texts/locale.ts";
import { listText } from "../../ui/list-text.ts";
import type { Change, ComparisonOutcome } from "./changes.ts";
import type { Basis } from "./compared-people.ts";
import { areSameMunicipalities } from "./outcomes.ts";

/** Of whom a change is shown, in one language. */
export function peopleTexts(t: TFunction<"results">, locale: Locale) {
  const list = (names: string[]) => listText(names, locale);
  const leftOutText = ({ leftOut }: NonNullable<ComparisonOutcome["shared"]>) =>
    leftOut.length > 0 ? [t("shared.leftOut", { names: list(leftOut) })] : [];

  /** Rounds that asked other municipalities: those that the shown changes are of, and those left out; where they differ, that they do. */
  function someMunicipalitiesText(changes: Pick<Change, "outcome">[]): string {
    const compared = changes.flatMap(({ outcome }) => outcome?.shared ?? []);
    const [first] = compared;
    if (!first) return t("basis.sharedByNone");
    if (!areSameMunicipalities(changes)) return t("basis.sharedByQuestion");
    return [t("basis.shared", { names: list(first.municipalities) }), ...leftOutText(first)].join(" ");
  }

  return {
    /** Which municipalities a question is compared in, and which are left out; "" where everyone is. */
    sharedText: ({ shared }: Pick<ComparisonOutcome, "shared">): string =>
      shared
        ? [
            t("shared.compared", { names: list(shared.municipalities) }),
            ...leftOutText(shared),
            t("shared.bars"),
          ].join(" ")
        : "",

    /** Said before any change: that DDH as a whole is compared, and who joined and left; or which municipalities are; or why nobody is. */
    basisText(basis: Basis, changes: Pick<Change, "outcome">[]): string {
      if (basis.kind === "apart") return `${t(`basis.apart.${basis.why}`)} ${t("basis.sideBySide")}`;
      if (basis.kind === "shared") return someMunicipalitiesText(changes);
      if (basis.kind === "same") return t("basis.same", { names: list(basis.municipalities) });
      return [
        t("basis.whole"),
        ...(basis.joined.length > 0 ? [t("basis.joined", { names: list(basis.joined) })] : []),
        ...(basis.left.length > 0 ? [t("basis.left", { names: list(basis.left) })] : []),
      ].join(" ");
    },
  };
}
