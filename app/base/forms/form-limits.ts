/** Limits of a posted form, judged before anything parses it: the form library's time grows with the square of the number of fields. */

/** The most fields a form may have: well above a list of all agents with a few fields each. */
export const maxFormFields = 2000;
/** The longest name of a field, in characters. */
export const maxFieldNameLength = 200;
/** The most parts of a dotted name, such as the two of `note.12`. */
const maxNameParts = 3;

/** Names with a meaning to the form library or to the language, in small letters; no page of ours uses them. */
const reservedParts = new Set([
  "__intent__",
  "__state__",
  "prototype",
  ...Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()),
]);

/**
 * Why the body of an urlencoded form is refused before it is parsed: more than `maxFormFields` fields ("too-many-fields"), or a name
 * that our pages do not send ("bad-name": reserved, long, deep, with brackets, or both a field and the first part of others: the library
 * would make a list of the field, and a name's number the length of that list). Null when it may be parsed. Linear in its length.
 */
export function judgeFormBody(body: Buffer): "too-many-fields" | "bad-name" | null {
  if (countFields(body) > maxFormFields) return "too-many-fields";
  // Whoever parses the form would leave a byte order mark out, and so read another name than was judged.
  if (body.subarray(0, 3).equals(byteOrderMark)) return "bad-name";
  const names = new Set(new URLSearchParams(body.toString("latin1")).keys());
  for (const name of names)
    if (!isFieldName(name) || leadingParts(name).some((leading) => names.has(leading))) return "bad-name";
  return null;
}

/** `a` and `a.b` of `a.b.c`. */
const leadingParts = (name: string): string[] =>
  name.split(".").flatMap((_, at, parts) => (at === 0 ? [] : parts.slice(0, at).join(".")));

const byteOrderMark = Buffer.from("efbbbf", "hex");
const ampersand = "&".charCodeAt(0);

function countFields(body: Buffer): number {
  let fields = 1;
  for (
    let at = body.indexOf(ampersand);
    at >= 0 && fields <= maxFormFields;
    at = body.indexOf(ampersand, at + 1)
  )
    fields++;
  return fields;
}

function isFieldName(name: string): boolean {
  if (name.length > maxFieldNameLength || /[[\]]/.test(name)) return false;
  const parts = name.split(".");
  return (
    parts.length <= maxNameParts &&
    parts.every((part) => part !== "" && !reservedParts.has(part.toLowerCase()))
  );
}
