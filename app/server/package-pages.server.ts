/** The pages of packages, each with a script of the site's that prepares its window before the package's own scripts run. */
import { readFile, stat } from "node:fs/promises";

/** Larger pages are sent as they are. */
const maxPageBytes = 5_000_000;
/** How far into a page its doctype and its character set are looked for. */
const headBytes = 4096;
/** Browsers look for the character set in so many bytes. */
const charsetBytes = 1024;

export const preparingScriptPath = "/koer/vindue.js";

/**
 * Looks for the page that runs the package, in the windows around this one and those that opened it, and lets it prepare this window: gives it
 * storage that belongs to the attempt. A window of another host throws.
 */
export const preparingScript = `(function () {
  function find(from, steps) {
    try { if (from.preparePackageWindow) return from.preparePackageWindow; } catch (error) { return null; }
    if (steps > 10) return null;
    return from.parent !== from ? find(from.parent, steps + 1) : from.opener ? find(from.opener, steps + 1) : null;
  }
  var prepare = find(window, 0);
  if (prepare) prepare(window);
})();
`;

const tag = `<script src="${preparingScriptPath}"></script>`;

/** A page with the script; null when there is no such file, or it is not one to change. */
export async function preparedPage(path: string): Promise<Buffer | null> {
  try {
    const found = await stat(path);
    return found.isFile() && found.size <= maxPageBytes ? withScript(await readFile(path)) : null;
  } catch {
    return null;
  }
}

/** A page with the script before its own: after its doctype, and after the name of its character set where that comes first. */
export function withScript(page: Buffer): Buffer {
  const isUtf16 = page[0] === 0xff && page[1] === 0xfe;
  if (page[0] === 0xfe && page[1] === 0xff) return page;
  const encoding = isUtf16 ? "utf16le" : "latin1";
  const at = placeFor(page.subarray(0, headBytes).toString(encoding)) * (isUtf16 ? 2 : 1);
  return Buffer.concat([page.subarray(0, at), Buffer.from(tag, encoding), page.subarray(at)]);
}

function placeFor(head: string): number {
  const from = afterDoctype(head);
  const charset = /<meta[^>]{0,200}charset[^>]{0,200}>/i.exec(head.slice(from, charsetBytes));
  const comesFirst = charset && !/<script/i.test(head.slice(from, from + charset.index));
  return comesFirst ? from + charset.index + charset[0].length : from;
}

/** Where a page goes on after its doctype; without one, after its byte order mark. */
function afterDoctype(head: string): number {
  const start = head.startsWith("\ufeff") ? 1 : head.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
  let at = start;
  for (let next = passOver(head, at); next !== at; next = passOver(head, at)) at = next;
  if (!/^<!doctype/i.test(head.slice(at, at + 9))) return start;
  const end = head.indexOf(">", at);
  return end < 0 ? start : end + 1;
}

/** Passes over one space, comment or XML declaration. */
function passOver(head: string, at: number): number {
  if (/^\s/.test(head.slice(at, at + 1))) return at + 1;
  const end = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?", at) ? ">" : null;
  const found = end === null ? -1 : head.indexOf(end, at);
  return found < 0 ? at : found + end!.length;
}
