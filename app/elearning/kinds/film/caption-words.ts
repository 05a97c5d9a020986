/** What WebVTT marks in a caption: as it is, and times at which its words are spoken. */
const marked = /^<(?:\/?(?:b|i|u|c|v|lang|ruby|rt)(?:[.\s][^<>]*)?|(?:\d{2,}:)?\d{2}:\d{2}\.\d{3})>$/;
/** What other programs mark, which a browser does not show. */
const dropped = /^<\/?(?:font|span|p|div|s|strike|em|strong|small|big|center|html|body)(?:\s[^<>]*)?>$/i;
const lineBreak = /^<br\s?\/?>$/i;
/** A place on the screen or a style, as SubStation writes it. */
const override = /\{\\[^{}\n]{0,200}\}/g;

/** The lines of a caption as WebVTT writes them: without empty ones, without other programs' markup, and with all that is text shown. */
export function captionWords(lines: string[]): string {
  return lines
    .join("\n")
    .replace(override, "")
    .replace(/<[^<>\n]{0,200}>|</g, wordOf)
    .split("\n")
    .map((line) => line.trim().replaceAll("-->", "--&gt;"))
    .filter((line) => line !== "")
    .join("\n");
}

function wordOf(tag: string): string {
  if (lineBreak.test(tag)) return "\n";
  if (dropped.test(tag)) return "";
  // Programs before WebVTT write the tags in capitals, which a browser does not know.
  const known = /^<\/?[BIU]>$/.test(tag) ? tag.toLowerCase() : tag;
  return marked.test(known) ? known : known.replace("<", "&lt;");
}
