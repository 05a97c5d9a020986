/** A waiting line in which senders take turns, each in the order in which their own came. */
export function createLine<Item>() {
  const bySender = new Map<string, Item[]>();
  let size = 0;

  function drop(key: string, item: Item | undefined): Item | undefined {
    if (item === undefined) return undefined;
    size--;
    if (bySender.get(key)!.length === 0) bySender.delete(key);
    return item;
  }

  return {
    size: () => size,
    countOf: (key: string) => bySender.get(key)?.length ?? 0,
    add(key: string, item: Item): void {
      const items = bySender.get(key);
      if (items) items.push(item);
      else bySender.set(key, [item]);
      size++;
    },
    /** Takes out the first of the sender whose turn it is, who comes last from then on. */
    takeNext(): Item | undefined {
      const [key, items] = bySender.entries().next().value ?? [];
      if (key === undefined || items === undefined) return undefined;
      bySender.delete(key);
      bySender.set(key, items);
      return drop(key, items.shift());
    },
    /** Takes out the sender's last. */
    removeLast: (key: string): Item | undefined => drop(key, bySender.get(key)?.pop()),
    remove(item: Item): void {
      for (const [key, items] of bySender) {
        const at = items.indexOf(item);
        if (at >= 0) return void drop(key, items.splice(at, 1)[0]);
      }
    },
    /** The sender with the most waiting. */
    longest: () => longestOf(bySender),
  };
}

function longestOf<Item>(bySender: Map<string, Item[]>): { key: string; count: number } {
  let found = { key: "", count: 0 };
  for (const [key, { length }] of bySender) if (length > found.count) found = { key, count: length };
  return found;
}
