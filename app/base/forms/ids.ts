/** The id in an address; throws 404 for what cannot be one. The gate holds addresses to the same shape. */
export function idOf(written: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(written ?? "")) throw new Response(null, { status: 404 });
  return Number(written);
}
