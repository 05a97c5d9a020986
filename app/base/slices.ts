/** How many items are worked on before others get their turn: some ms of the usual work. */
const sliceSize = 200;

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What `act` makes of each item, with a turn for every other request between slices of them. */
export async function mapInSlices<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % sliceSize === 0) await nextTurn();
    results.push(act(item));
  }
  return results;
}

/** Like `mapInSlices`, for an `act` that takes a whole slice at a time, such as a query about many. */
export async function flatMapInSlices<Item, Result>(
  items: readonly Item[],
  act: (slice: Item[]) => Result[],
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += sliceSize) {
    if (at > 0) await nextTurn();
    results.push(...act(items.slice(at, at + sliceSize)));
  }
  return results;
}
