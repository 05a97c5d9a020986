/** The first `max` rows in order. Cheaper than sorting all of them, when few are wanted of many. */
export function firstInOrder<Row>(rows: Row[], max: number, order: (a: Row, b: Row) => number): Row[] {
  const first: Row[] = [];
  for (const row of rows) {
    if (first.length === max && order(row, first.at(-1)!) >= 0) continue;
    const place = first.findIndex((other) => order(row, other) < 0);
    first.splice(place < 0 ? first.length : place, 0, row);
    if (first.length > max) first.pop();
  }
  return first;
}
