/** What was typed as a code (kept short), and the code itself when it is six digits; blanks between them do not count. */
export function readTypedCode(form: FormData): { typed: string; code: string | null } {
  const typed = String(form.get("kode") ?? "").slice(0, 20);
  const digits = typed.replace(/[\s-]/g, "");
  return { typed, code: /^\d{6}$/.test(digits) ? digits : null };
}
