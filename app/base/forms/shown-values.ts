/** The hidden field of a form that changes what is stored: what each of its fields showed when the page was made. */
export const shownField = "vist";

/** The values of a form by field, as strings; a list for a field that takes several. */
export type FormValues = Record<string, string | string[]>;

/** A value as it is compared: line ends are the browser's own, and a list is in its order. */
export const comparable = (value: string | string[]): string =>
  [value].flat().join("\n").replace(/\r\n?/g, "\n").trim();

/** 32 bits that tell one value of a field from another (FNV-1a); nobody gains by making two the same. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What the hidden field holds. */
export const shownText = (values: FormValues): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${shortHash(comparable(value))}`)
    .join(" ");

/** The hashes of a hidden field by the name of the field; what cannot be read is left out. */
export const readShown = (text: string): Map<string, string> =>
  new Map(text.split(" ").map((part) => part.split("=", 2) as [string, string]));
