/** A row as it is stored, by the names of its columns in the database. */
export type StoredRow = Record<string, string | number | null>;

/**
 * What happened to the row of one key: inserted (`before` is null), deleted (`after` is null) or changed. A row that was deleted and one inserted
 * since may have the same key.
 */
export interface RowChange {
  table: string;
  /** The values of the primary key. */
  key: StoredRow;
  before: StoredRow | null;
  after: StoredRow | null;
}
