/** Reads a PDF as its reader's program does: the text, and what the tags tell someone who listens. */
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
  const said = textByMarkedContent(content.items as Item[]);
  await document.destroy();
  return {
    pages,
    info: info as Record<string, unknown>,
    xmp: metadata?.getRaw() as string,
    marked: marks?.Marked === true,
    /** The whole text, in the order it is drawn. */
    text: [...said.values()].join(" "),
    /** What a screen reader says, in its order: the kind of each part with its text, or its alternative. */
    spoken: spokenParts(tree, said),
    /** Text that no tag holds. */
    untagged: said.get("") ?? "",
  };
}

/** What a screen reader says of each page, page by page. */
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

const spokenParts = (tree: Tag, said: Map<string, string>): string[][] =>
  partsOf(tree).map((part) => [part.role, part.alt ?? textOf(part, said)]);

type Item = { type?: string; id?: string; str?: string; hasEOL?: boolean };

/** The text of each marked content, by its id; under "" what stands outside any. */
function textByMarkedContent(items: Item[]): Map<string, string> {
  const said = new Map<string, string>();
  const open: string[] = [];
  for (const { type, id, str, hasEOL } of items) {
    if (type?.startsWith("beginMarkedContent")) open.push(id ?? "");
    else if (type === "endMarkedContent") open.pop();
    else if (str !== undefined) {
      const under = open.at(-1) ?? "";
      said.set(under, (said.get(under) ?? "") + str + (hasEOL ? " " : ""));
    }
  }
  for (const [id, text] of said) if (text.trim()) said.set(id, text.trim());
  return new Map([...said].filter(([, text]) => text.trim()));
}

const partsOf = (tag: Tag): Tag[] =>
  tag.children.flatMap((child) =>
    "role" in child ? (child.children.some((inner) => "role" in inner) ? partsOf(child) : [child]) : [],
  );

const textOf = (tag: Tag, said: Map<string, string>) =>
  tag.children.map((child) => ("id" in child ? (said.get(child.id) ?? "") : "")).join(" ");
