import type { ReactNode } from "react";

export interface Column<Row> {
  head: string;
  cell: (row: Row) => ReactNode;
  /** Whether the column holds figures, which are right-aligned. */
  number?: boolean;
  /** In a card on a narrow screen: shown without its heading, beside other such cells. */
  bare?: boolean;
  /** Left out of the table where it is too narrow for all columns; the row's own page says it. A card shows it. */
  givesWay?: boolean;
  /** Whether a row's cell is empty: then it is left out of the card on a narrow screen. */
  empty?: (row: Row) => boolean;
}

interface TableProps<Row> {
  caption: string;
  /** The page's title says the same already: the caption is for screen readers only. */
  hideCaption?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string | number;
}

/** A table that becomes cards on a narrow screen: the first column is the card's title, the other cells show their heading. */
export function Table<Row>({ caption, hideCaption, columns, rows, rowKey }: TableProps<Row>) {
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <div className="table-paper">
      <table className="table">
        <caption className={hideCaption ? "sr-only" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.head} scope="col" className={classOf(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row">{first.cell(row)}</th>
              {others.map((column) => (
                <td key={column.head} data-head={column.head} className={classOf(column, row)}>
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

function classOf<Row>({ number, bare, empty, givesWay }: Column<Row>, row?: Row): string | undefined {
  const classes = [
    number && "number",
    row && bare && "bare",
    row && empty?.(row) && "silent",
    givesWay && "gives-way",
  ].filter(Boolean);
  return classes.length > 0 ? classes.join(" ") : undefined;
}
