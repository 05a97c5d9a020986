import type { ReactNode } from "react";

export interface Column<Row> {
  head: string;
  cell: (row: Row) => ReactNode;
  /** Whether the column holds figures, which are right-aligned. */
  number?: boolean;
  /** In a card on a narrow screen: shown without its heading, beside other such cells. */
  bare?: boolean;
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
    <table className="table">
      <caption className={hideCaption ? "sr-only" : undefined}>{caption}</caption>
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
