/** Two questions to be crossed, by name: for each answer to `rows`, how `columns` was answered. */
export interface CrossChoice {
  rows: string;
  columns: string;
}

/** The crosses that can be chosen for a round, by number. */
export const crossNumbers = [0, 1, 2, 3] as const;
