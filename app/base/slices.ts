/** How long items are worked on before others get their turn. */
const sliceMs = 8;
/** How many items a query is asked about at once. */
const querySize = 200;

/** Resolves when others have had their turn: between two pieces of work of which each takes some ms. */
export const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What `act` makes of each item, with a turn for every other request between slices of them. */
export async function mapInSlices<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let begunAt = performance.now();
  for (const item of items) {
    if (performance.now() - begunAt > sliceMs) {
      await nextTurn();
      begunAt = performance.now();
    }
    results.push(act(item));
  }
  return results;
}

/** The items to keep, with turns for others as `mapInSlices` gives them. */
export async function filterInSlices<Item>(
  items: readonly Item[],
  isKept: (item: Item) => boolean,
): Promise<Item[]> {
  const kept = await mapInSlices(items, isKept);
  return items.filter((_, at) => kept[at]);
}

/** Like `mapInSlices`, for an `act` that takes a whole slice at a time, such as a query about many. */
export async function flatMapInSlices<Item, Result>(
  items: readonly Item[],
  act: (slice: Item[]) => Result[],
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += querySize) {
    if (at > 0) await nextTurn();
    results.push(...act(items.slice(at, at + querySize)));
  }
  return results;
}
