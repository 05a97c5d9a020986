const maxReasonChars = 300;

/** The reason given in a form, without spaces around it. Refuses none, and one that is too long, with what was typed. */
export function readReason(form: FormData): { reason: string } | { typed: string; why: "reason" | "long" } {
  const typed = String(form.get("grund") ?? "").trim();
  if (!typed) return { typed, why: "reason" };
  return typed.length > maxReasonChars ? { typed, why: "long" } : { reason: typed };
}
