/** How an id is written in addresses and forms: "1e0" and "01" are none. */
export const idPattern = /^[1-9]\d{0,8}$/;

/** The id that a text is; null for anything else. */
export const parseId = (text: unknown): number | null =>
  typeof text === "string" && idPattern.test(text) ? Number(text) : null;

/** The id in an address; throws 404 for anything that is not an id. */
export function idOf(param: string | undefined): number {
  const id = parseId(param);
  if (id === null) throw new Response(null, { status: 404 });
  return id;
}
