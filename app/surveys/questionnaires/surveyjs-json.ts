/** Reading the JSON that SurveyJS writes, of which nothing is known beforehand. */

export type RawObject = Record<string, unknown>;

/** A text as SurveyJS keeps it: plain, or by language. */
export function localisedText(raw: unknown): string {
  if (typeof raw === "string") return raw.trim();
  const byLanguage = (raw ?? {}) as RawObject;
  const text = byLanguage.da ?? byLanguage.default;
  return typeof text === "string" ? text.trim() : "";
}

/** A single value as text; "" for a list or an object, which cannot always be made one. */
export const plainText = (raw: unknown): string =>
  typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean" ? String(raw) : "";

export const isRawObject = (raw: unknown): raw is RawObject =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

export const objectsIn = (raw: unknown): RawObject[] => (Array.isArray(raw) ? raw.filter(isRawObject) : []);
