import type { TFunction } from "i18next";
import type { Locale } from "../../base/texts/locale.ts";
import { listText } from "../../ui/list-text.ts";
import type { Change, ComparisonOutcome } from "./changes.ts";
import type { Basis } from "./compared-people.ts";
import { areSameMunicipalities } from "./outcomes.ts";

/** How many municipalities are named where there is little space; more are counted. */
const maxNamedMunicipalities = 4;

/** Of whom a change is shown, in one language. */
export function peopleTexts(t: TFunction<"results">, locale: Locale) {
  const list = (names: string[]) => listText(names, locale);
  const inBrief = (names: string[]) =>
    names.length > maxNamedMunicipalities ? t("basis.count", { count: names.length }) : list(names);

  return {
    /** Which municipalities a question is compared in, and which are left out; "" where everyone is. */
    sharedText: ({ shared }: Pick<ComparisonOutcome, "shared">): string =>
      shared
        ? [
            t("shared.compared", { names: list(shared.municipalities) }),
            ...leftOutTexts(t, shared, list),
            t("shared.bars"),
          ].join(" ")
        : "",

    /** Said before any change: that DDH as a whole is compared, and who joined and left; or which municipalities are; or why nobody is. */
    basisText: (basis: Basis, changes: Pick<Change, "outcome">[]): string =>
      basisText(t, basis, changes, list),

    /** The same, with many municipalities counted and not named: where their names are a page away. */
    briefBasisText: (basis: Basis, changes: Pick<Change, "outcome">[]): string =>
      basisText(t, basis, changes, inBrief),
  };
}

type Names = (names: string[]) => string;

const leftOutTexts = (
  t: TFunction<"results">,
  { leftOut }: NonNullable<ComparisonOutcome["shared"]>,
  names: Names,
) => (leftOut.length > 0 ? [t("shared.leftOut", { names: names(leftOut) })] : []);

function basisText(
  t: TFunction<"results">,
  basis: Basis,
  changes: Pick<Change, "outcome">[],
  names: Names,
): string {
  if (basis.kind === "apart") return `${t(`basis.apart.${basis.why}`)} ${t("basis.sideBySide")}`;
  if (basis.kind === "shared") return someMunicipalitiesText(t, changes, names);
  if (basis.kind === "same") return t("basis.same", { names: names(basis.municipalities) });
  return [
    t("basis.whole"),
    ...(basis.joined.length > 0 ? [t("basis.joined", { names: names(basis.joined) })] : []),
    ...(basis.left.length > 0 ? [t("basis.left", { names: names(basis.left) })] : []),
  ].join(" ");
}

/** Rounds that asked other municipalities: those that the shown changes are of, and those left out; where they differ, that they do. */
function someMunicipalitiesText(
  t: TFunction<"results">,
  changes: Pick<Change, "outcome">[],
  names: Names,
): string {
  const compared = changes.flatMap(({ outcome }) => outcome?.shared ?? []);
  const [first] = compared;
  if (!first) return t("basis.sharedByNone");
  if (!areSameMunicipalities(changes)) return t("basis.sharedByQuestion");
  return [t("basis.shared", { names: names(first.municipalities) }), ...leftOutTexts(t, first, names)].join(
    " ",
  );
}
