/** Reads a PDF as a reader program does: its text, and what a screen reader reads aloud from the tags. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

interface Tag {
  role: string;
  alt?: string;
  children: (Tag | { type: string; id: string })[];
}

export async function readPdf(bytes: Buffer) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const content = await page.getTextContent({ includeMarkedContent: true });
  const { info, metadata } = await document.getMetadata();
  const pages = document.numPages;
  const tree = (await page.getStructTree()) as unknown as Tag;
  const marks = await document.getMarkInfo();
  const texts = textByMarkedContent(content.items as Item[]);
  await document.destroy();
  return {
    pages,
    info: info as Record<string, unknown>,
    xmp: metadata?.getRaw() as string,
    marked: marks?.Marked === true,
    /** All text, in the order it is drawn. */
    text: [...texts.values()].join(" "),
    /** What a screen reader reads aloud, in order: the role of each part, and its text or alternative text. */
    spoken: spokenParts(tree, texts),
    /** Text outside every tag. */
    untagged: texts.get("") ?? "",
  };
}

/** What a screen reader reads aloud, page by page. */
export async function readSpokenPages(bytes: Buffer): Promise<string[][][]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[][][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push(
      spokenParts((await page.getStructTree()) as unknown as Tag, textByMarkedContent(items as Item[])),
    );
  }
  await document.destroy();
  return pages;
}

/** The text of all pages without its blanks, in one way of writing each letter. */
export async function wholeText(bytes: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let text = "";
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    text += items.map((item) => ("str" in item ? item.str : "")).join("");
  }
  await document.destroy();
  return withoutBlanks(text);
}

/** A text as `wholeText` gives it. */
export const withoutBlanks = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

const spokenParts = (tree: Tag, texts: Map<string, string>): string[][] =>
  partsOf(tree).map((part) => [part.role, part.alt ?? textOf(part, texts)]);

type Item = { type?: string; id?: string; str?: string; hasEOL?: boolean };

/** The text of each marked content, by its id; text outside any has the id "". */
function textByMarkedContent(items: Item[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const { type, id, str, hasEOL } of items) {
    if (type?.startsWith("beginMarkedContent")) open.push(id ?? "");
    else if (type === "endMarkedContent") open.pop();
    else if (str !== undefined) {
      const contentId = open.at(-1) ?? "";
      texts.set(contentId, (texts.get(contentId) ?? "") + str + (hasEOL ? " " : ""));
    }
  }
  for (const [id, text] of texts) if (text.trim()) texts.set(id, text.trim());
  return new Map([...texts].filter(([, text]) => text.trim()));
}

const partsOf = (tag: Tag): Tag[] =>
  tag.children.flatMap((child) =>
    "role" in child ? (child.children.some((inner) => "role" in inner) ? partsOf(child) : [child]) : [],
  );

const textOf = (tag: Tag, texts: Map<string, string>) =>
  tag.children.map((child) => ("id" in child ? (texts.get(child.id) ?? "") : "")).join(" ");
