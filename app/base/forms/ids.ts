/** The id in an address; throws 404 for anything that is not an id. The gate checks addresses for the same format. */
export function idOf(param: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(param ?? "")) throw new Response(null, { status: 404 });
  return Number(param);
}
