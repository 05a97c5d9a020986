import type { VersionTemplateItem } from "../plans/plan-items.ts";

/** An item of a plan as its form shows it; what a new one begins with where there is none. */
export function itemValuesOf(item: VersionTemplateItem | null): Record<string, string> {
  if (!item) return { days: "0", party: "leader" };
  const { title, text, link, party, workingDaysFromStart, doneBy, required } = item;
  const days = String(workingDaysFromStart);
  return { title, text, link, party, days, doneBy, required: required ? "ja" : "nej" };
}
