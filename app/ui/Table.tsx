import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Choices } from "./Choices.tsx";

/** A link that sorts the rows by a column, and whether they are sorted by it. */
export interface SortLink {
  to: string;
  sorted: "ascending" | "descending" | null;
}

export interface Column<Row> {
  head: string;
  /** The heading in a card, and among the links that sort, where the whole would be too long. */
  shortHead?: string;
  cell: (row: Row) => ReactNode;
  /** Whether the column holds figures, which are right-aligned. */
  number?: boolean;
  /** In a card on a narrow screen: shown without its heading, beside other such cells. */
  bare?: boolean;
  /** In a card of figures: stands beside the title. */
  besideTitle?: boolean;
  /** Left out of the table where it is too narrow for all columns; the row's own page says it. A card shows it. */
  givesWay?: boolean;
  /** Something one looks at rather than reads: centred, and in a compact card beside the title. */
  picture?: boolean;
  /** Left out of the cards of a compact table; the row's own page says it. */
  notInCard?: boolean;
  /** How the rows are sorted by this column. */
  sort?: SortLink;
  /** Whether a row's cell is empty: then it is left out of the card on a narrow screen. */
  empty?: (row: Row) => boolean;
}

interface TableProps<Row> {
  caption: string;
  /** The page's title says the same already: the caption is for screen readers only. */
  hideCaption?: boolean;
  /** Low rows, and on a narrow screen cards of two lines: the title with a picture, and the rest without headings. */
  compact?: boolean;
  /** On a narrow screen low cards: the title, and under it the figures beside each other, each below its heading. */
  figures?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string | number;
}

/** From how many columns on a table becomes cards on a tablet too. */
const manyColumns = 5;

/**
 * A table that becomes cards where its columns have no room: the first column is the card's title, the other cells show their heading.
 * That is on a phone, and of a table of many columns on a tablet too. On a desktop the columns that give way are left out first.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, hideCaption, compact, figures, columns, rows, rowKey } = props;
  const [first, ...others] = columns;
  if (!first) return null;
  const many = !compact && columns.length >= manyColumns;
  const looks = ["table", compact && "table-compact", figures && "table-figures", many && "table-many"];
  return (
    <div className="table-paper">
      {figures && <SortInCards columns={columns} />}
      <table className={looks.filter(Boolean).join(" ")}>
        <caption className={hideCaption ? "sr-only" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.head} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row">{first.cell(row)}</th>
              {others.map((column) => (
                <td
                  key={column.head}
                  data-head={column.shortHead ?? column.head}
                  className={classOf(column, row)}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The links that sort, where the cards have no headings to press. */
function SortInCards<Row>({ columns }: { columns: Column<Row>[] }) {
  const { t } = useTranslation("site");
  const choices = columns.flatMap(({ head, shortHead, sort }) =>
    sort ? [{ to: sort.to, label: shortHead ?? head, chosen: sort.sorted !== null }] : [],
  );
  if (choices.length === 0) return null;
  return (
    <div className="sort-in-cards">
      <Choices label={t("sortBy")} choices={choices} />
    </div>
  );
}

function Head<Row>({ column }: { column: Column<Row> }) {
  const { head, sort } = column;
  return (
    <th scope="col" className={classOf(column)} aria-sort={sort?.sorted ?? undefined}>
      {sort && <a href={sort.to}>{head}</a>}
      <span className={sort && "head-in-cards"}>{head}</span>
    </th>
  );
}

function classOf<Row>(column: Column<Row>, row?: Row): string | undefined {
  const { number, bare, besideTitle, empty, givesWay, picture, notInCard } = column;
  const classes = [
    number && "number",
    row && bare && "bare",
    row && besideTitle && "beside-title",
    row && empty?.(row) && "silent",
    givesWay && "gives-way",
    picture && "picture",
    notInCard && "not-in-card",
  ].filter(Boolean);
  return classes.length > 0 ? classes.join(" ") : undefined;
}
