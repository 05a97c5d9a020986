/** The reason given in a form, without spaces around it; empty when none was given, null when it cannot be one. */
export function readReason(form: FormData): string | null {
  const given = form.get("grund");
  return typeof given === "string" && given.length <= 300 ? given.trim() : null;
}
