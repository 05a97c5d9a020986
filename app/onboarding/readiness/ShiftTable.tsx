import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { personPage } from "../../base/people-pages.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import type { Readiness } from "./readiness.ts";
import { type ShiftChoice, shiftListHref } from "./shift-filters.ts";
import type { ShiftRow } from "./shift-row.ts";

/** Why someone is ready, or not. */
export function readinessText(shifts: Readiness, t: TFunction<"readiness">, locale: Locale): string {
  if (shifts.because === "lacks") return t("because.lacks", { lacks: shifts.lacks.join(", ") });
  if (shifts.because !== "exception") return t(`because.${shifts.because}`);
  const until = dayText(new Date(shifts.until), locale);
  return t("because.exception", { until, reason: shifts.reason });
}

/** Why an agent on the list is ready or not, and when they begin where that is later. */
export function whyText({ begun, startsOn, shifts }: ShiftRow, t: TFunction<"readiness">, locale: Locale) {
  const why = readinessText(shifts, t, locale);
  return begun ? why : `${t("begins", { day: dayText(new Date(startsOn), locale) })} ${why}`;
}

interface ShiftTableProps {
  rows: ShiftRow[];
  choice: ShiftChoice;
  /** For the secretariat, who sees every municipality and grants exceptions. */
  forSecretariat: boolean;
}

/** Every agent, whether they are ready for shifts, and why. */
export function ShiftTable({ rows, choice, forSecretariat }: ShiftTableProps) {
  const { t } = useTranslation("readiness");
  const { locale } = useRenderContext();
  const reader = forSecretariat ? "secretariat" : "leader";
  const columns: Column<ShiftRow>[] = [
    { head: t("name"), cell: ({ personId, name }) => <a href={personPage(reader, personId)}>{name}</a> },
    {
      head: t("ready"),
      cell: ({ begun, shifts: { ready } }) => {
        const can = begun && ready;
        return <Tag kind={can ? "good" : "bad"}>{t(can ? "yes" : "no")}</Tag>;
      },
    },
    { head: t("why"), cell: (row) => whyText(row, t, locale) },
  ];
  if (forSecretariat) {
    columns.splice(1, 0, { head: t("place"), cell: ({ municipality }) => municipality ?? t("noPlace") });
    columns.push({ head: t("exception.link"), cell: (row) => <ExceptionLink row={row} choice={choice} /> });
  }
  return <Table caption={t("caption")} columns={columns} rows={rows} rowKey={({ personId }) => personId} />;
}

/** Its address has the list's choice with it, to which it leads back. */
function ExceptionLink({ row, choice }: Pick<ShiftTableProps, "choice"> & { row: ShiftRow }) {
  const { personId, name, shifts } = row;
  const { t } = useTranslation("readiness");
  if (shifts.ready && shifts.because !== "exception") return null;
  return (
    <a
      href={shiftListHref(`/sekretariat/klar-til-vagt/${personId}`, choice, choice.view)}
      aria-label={t("exception.linkFor", { name })}
    >
      {t("exception.link")}
    </a>
  );
}
