import type { TFunction } from "i18next";
import type { Basis } from "./compared-people.ts";

const list = (names: string[]) => names.join(", ");

/** Of whom a change is told, in one language. */
export const peopleTexts = (t: TFunction<"results">) => ({
  /** Said before any change: that DDH as a whole is compared, and who joined and left; or which municipalities are; or why nobody is. */
  basisText(basis: Basis): string {
    if (basis.kind === "apart") return `${t(`basis.apart.${basis.why}`)} ${t("basis.sideBySide")}`;
    if (basis.kind !== "whole")
      return t(`basis.${basis.kind}`, {
        names: list(basis.municipalities),
        count: basis.municipalities.length,
      });
    return [
      t("basis.whole"),
      ...(basis.joined.length > 0 ? [t("basis.joined", { names: list(basis.joined) })] : []),
      ...(basis.left.length > 0 ? [t("basis.left", { names: list(basis.left) })] : []),
    ].join(" ");
  },
});
