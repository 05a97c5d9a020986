import { useTranslation } from "react-i18next";
import type { SheetSource } from "../../base/sheets/sheet.ts";

/** Which sheet of a workbook with several was read, that hidden rows were, and which were left out; nothing where none is so. */
export function SheetSourceNote({ source }: { source?: SheetSource }) {
  const { t } = useTranslation("sheets");
  if (!source) return null;
  const { leftOut = [] } = source;
  if (source.of === 1 && source.hiddenRows === 0 && leftOut.length === 0) return null;
  const rows = leftOut.map((row) => t("source.leftOutRow", row)).join(", ");
  return (
    <p className="hint">
      {source.of > 1 && t("source.sheet", { name: source.name })}
      {source.of > 1 && source.hiddenRows > 0 && " "}
      {source.hiddenRows > 0 && t("source.hiddenRows", { count: source.hiddenRows })}
      {leftOut.length > 0 && ` ${t("source.leftOut", { rows })}`}
    </p>
  );
}
