/** A round's number out of an address. Throws 404 on anything that is no such number. */
export function roundNumber(word: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(word ?? "")) throw new Response(null, { status: 404 });
  return Number(word);
}
