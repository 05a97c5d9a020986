import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { weekdayText } from "../../base/dates/date-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { whyText } from "./ShiftTable.tsx";
import type { ShiftRow } from "./shift-row.ts";

/** The list as plain text, to be pasted into a mail: by municipality, and why for those who are not ready. */
export function shiftListText(
  rows: ShiftRow[],
  on: string,
  t: TFunction<"readiness">,
  locale: Locale,
): string {
  const places = new Map<string, ShiftRow[]>();
  for (const row of rows) {
    const place = row.municipality ?? t("noPlace");
    places.set(place, [...(places.get(place) ?? []), row]);
  }
  const lineOf = (row: ShiftRow) =>
    row.begun && row.shifts.ready
      ? `- ${row.name}`
      : `- ${row.name}: ${t("no").toLocaleLowerCase(locale)}. ${whyText(row, t, locale)}`;
  const parts = [...places].map(([place, own]) => [place, ...own.map(lineOf)].join("\n"));
  return [t("copy.head", { day: weekdayText(new Date(on), locale) }), ...parts].join("\n\n");
}

const maxRows = 12;

/** The list as text to copy: by a button where scripts run, by hand elsewhere. */
export function ShiftText({ rows, on }: { rows: ShiftRow[]; on: string }) {
  const { t } = useTranslation("readiness");
  const { locale } = useRenderContext();
  const text = shiftListText(rows, on, t, locale);
  return (
    <details className="more">
      <summary>{t("copy.title")}</summary>
      <div data-module="copy-text">
        <TextField
          field={{ id: "tekst", name: "tekst", initialValue: text }}
          label={t("copy.label")}
          hint={t("copy.hint")}
          rows={Math.min(maxRows, text.split("\n").length)}
          readOnly
        />
        <Button type="button" look="secondary" hidden>
          {t("copy.button")}
        </Button>{" "}
        <output hidden>{t("copy.done")}</output>
        <output hidden>{t("copy.refused")}</output>
      </div>
    </details>
  );
}
