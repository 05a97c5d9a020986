/** The address of a page that offers to undo what was just done; the address itself when it cannot be undone. */
export function offeringUndo(address: string, outcome: object): string {
  const { undo } = outcome as { undo?: number };
  return undo === undefined ? address : withQuery(address, `fortryd=${undo}`);
}

/** The address of a page that says what was just undone. */
export const sayingUndone = (address: string, id: number): string => withQuery(address, `fortrudt=${id}`);

/** An address with more in its query. */
export const withQuery = (address: string, query: string): string =>
  `${address}${address.includes("?") ? "&" : "?"}${query}`;
