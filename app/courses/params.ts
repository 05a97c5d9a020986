/** The id in an address; throws 404 for what cannot be one. */
export function idOf(written: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(written ?? "")) throw new Response(null, { status: 404 });
  return Number(written);
}

/** The person a form names; 0, who is nobody, for what cannot be one. */
export function personOf(form: FormData, field: string): number {
  const written = String(form.get(field) ?? "");
  return /^[1-9]\d{0,8}$/.test(written) ? Number(written) : 0;
}
