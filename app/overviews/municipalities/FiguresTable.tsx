import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Column, Table } from "../../ui/Table.tsx";
import type { Figures } from "../team/figures.ts";

/** One municipality, or a sum of several. */
export interface FiguresRow {
  key: string;
  name: ReactNode;
  figures: Figures;
}

/** Agents and training, a line a municipality. Each figure stands with its share of the agents. */
export function FiguresTable({ caption, rows }: { caption: string; rows: FiguresRow[] }) {
  const { t } = useTranslation("municipalities");
  const share = (of: keyof Figures) => ({
    number: true,
    cell: ({ figures }: FiguresRow) =>
      figures.agents > 0 &&
      t("share", { count: figures[of], percent: Math.round((100 * figures[of]) / figures.agents) }),
  });
  const columns: Column<FiguresRow>[] = [
    { head: t("column.municipality"), cell: ({ name }) => name },
    { head: t("column.agents"), number: true, cell: ({ figures }) => figures.agents },
    { head: t("column.ready"), ...share("ready") },
    { head: t("column.attended"), ...share("attended") },
    { head: t("column.completed"), ...share("completed") },
    { head: t("column.lacking"), ...share("lacking") },
  ];
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ key }) => key} />;
}
