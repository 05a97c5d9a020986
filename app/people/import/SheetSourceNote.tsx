import { useTranslation } from "react-i18next";
import type { SheetSource } from "../../base/sheets/sheet.ts";

/** Which sheet of a workbook with several was read, and that hidden rows were; nothing where neither is so. */
export function SheetSourceNote({ source }: { source?: SheetSource }) {
  const { t } = useTranslation("sheets");
  if (!source || (source.of === 1 && source.hiddenRows === 0)) return null;
  return (
    <p className="hint">
      {source.of > 1 && t("source.sheet", { name: source.name })}
      {source.of > 1 && source.hiddenRows > 0 && " "}
      {source.hiddenRows > 0 && t("source.hiddenRows", { count: source.hiddenRows })}
    </p>
  );
}
