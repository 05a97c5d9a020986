import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { percentText } from "../../base/number-text.ts";
import { Bar } from "../../ui/Bar.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { type Column, type SortLink, Table } from "../../ui/Table.tsx";
import type { Figures } from "../team/figures.ts";
import type { FiguresOrder } from "./figures-order.ts";

/** One municipality, or a sum of several. */
export interface FiguresRow {
  key: string;
  name: ReactNode;
  figures: Figures;
}

interface FiguresTableProps<Row> {
  caption: string;
  /** The heading above says the same already: the caption is for screen readers only. */
  hideCaption?: boolean;
  rows: Row[];
  /** The same table in another order, where it can be had. */
  sortBy?: (order: FiguresOrder) => SortLink;
  /** What else a row tells, behind the figures. */
  more?: Column<Row>[];
}

/** What is shown as a share of the agents. */
type Share = "ready" | "completed" | "attended" | "lacking";

/** Agents and training, a line a municipality. Each figure stands with its share of the agents, which is drawn behind it. */
export function FiguresTable<Row extends FiguresRow>(props: FiguresTableProps<Row>) {
  const { caption, hideCaption, rows, sortBy, more = [] } = props;
  const { t } = useTranslation("municipalities");
  const share = (of: Share, order?: FiguresOrder): Column<Row> => ({
    head: t(`column.${of}`),
    shortHead: t(`short.${of}`),
    number: true,
    sort: order && sortBy?.(order),
    cell: ({ figures }) => figures.agents > 0 && <ShareBar count={figures[of]} of={figures.agents} />,
  });
  const columns: Column<Row>[] = [
    { head: t("column.municipality"), cell: ({ name }) => name, sort: sortBy?.("navn") },
    {
      head: t("column.agents"),
      number: true,
      besideTitle: true,
      cell: ({ figures }) => figures.agents,
      sort: sortBy?.("agenter"),
    },
    share("ready", "klar"),
    share("completed", "e-laering"),
    share("attended", "kursusdag"),
    ...(more.length > 0 ? more : [{ ...share("lacking"), givesWay: true }]),
  ];
  return (
    <Table
      caption={caption}
      hideCaption={hideCaption}
      figures
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

function ShareBar({ count, of }: { count: number; of: number }) {
  const { t } = useTranslation("municipalities");
  const { locale } = useRenderContext();
  return <Bar share={count / of}>{t("share", { count, percent: percentText(count / of, locale) })}</Bar>;
}
