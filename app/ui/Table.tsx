import type { ReactNode } from "react";

export interface Column<Row> {
  head: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  number?: boolean;
  /** In a card on a narrow screen: side by side with others of its kind, and without its heading. */
  bare?: boolean;
  /** Rows whose cell says nothing: left out of their card on a narrow screen. */
  empty?: (row: Row) => boolean;
}

interface TableProps<Row> {
  caption: string;
  /** The page's title says it already: the caption is only read aloud. */
  hideCaption?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string | number;
}

/** A table that folds into cards on a narrow screen: the first column names the row, the others carry their heading along. */
export function Table<Row>({ caption, hideCaption: titled, columns, rows, rowKey }: TableProps<Row>) {
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <table className="table">
      <caption className={titled ? "sr-only" : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, number }) => (
            <th key={head} scope="col" className={number ? "number" : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            <th scope="row">{first.cell(row)}</th>
            {others.map(({ head, cell, number, bare, empty }) => (
              <td
                key={head}
                data-head={head}
                className={number ? "number" : bare ? "bare" : empty?.(row) ? "silent" : undefined}
              >
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
