/** The most values, and the deepest nesting, of posted JSON. A state of a package has some thousand values in three levels. */
export const maxJsonValues = 50_000;
export const maxJsonDepth = 20;

const [quote, backslash, comma] = ['"', "\\", ","].map((character) => character.charCodeAt(0));
const [openBrace, closeBrace, openBracket, closeBracket] = [..."{}[]"].map((character) =>
  character.charCodeAt(0),
);

/**
 * Whether JSON has at most `maxJsonValues` values in at most `maxJsonDepth` levels, judged before it is parsed: parsing millions of
 * empty lists holds the process for a second. Linear in its length; what is not JSON is left to the parser.
 */
export function isModestJson(body: Buffer): boolean {
  let [values, depth, isText] = [0, 0, false];
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (isText) {
      if (byte === backslash) at++;
      else if (byte === quote) isText = false;
    } else if (byte === quote) isText = true;
    else if (byte === comma) values++;
    else if (byte === openBrace || byte === openBracket) {
      values++;
      depth++;
    } else if (byte === closeBrace || byte === closeBracket) depth--;
    if (values > maxJsonValues || depth > maxJsonDepth) return false;
  }
  return true;
}
