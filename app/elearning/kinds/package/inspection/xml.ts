import { SaxesParser } from "saxes";

/** An element; it and its attributes have their local names. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

export type XmlRefusal = { refused: "not-xml" | "entities" };

const maxDepth = 200;
const maxElements = 200_000;
const localName = (name: string) => name.replace(/^.*:/, "");

/** Reads a small document. Refuses a document that defines entities, which can expand without limit. */
export function readXml(text: string): XmlElement | XmlRefusal {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let count = 0;
  let entities = false;
  const parser = new SaxesParser();
  parser.on("doctype", (doctype) => {
    entities ||= /<!ENTITY/i.test(doctype);
    if (entities) throw new Error("entities");
  });
  parser.on("opentag", ({ name, attributes }) => {
    count += 1;
    if (open.length > maxDepth || count > maxElements) throw new Error("too much");
    const named = Object.entries(attributes).map(([key, value]) => [localName(key), value]);
    const element = { name: localName(name), attributes: Object.fromEntries(named), children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  const addText = (text: string) => {
    open.at(-1)!.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => void open.pop());
  parser.on("error", (fault) => {
    throw fault;
  });
  try {
    parser.write(text).close();
  } catch {
    return { refused: entities ? "entities" : "not-xml" };
  }
  return root.children[0] ?? { refused: "not-xml" };
}

/** The children of this name. */
export const childrenNamed = (of: XmlElement | undefined, name: string): XmlElement[] =>
  of?.children.filter((child) => child.name === name) ?? [];

/** The element at the end of a path of names, taking the first at each step. */
export const descendant = (of: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((here, name) => childrenNamed(here, name)[0], of);

/** The trimmed text there, or null when there is none. */
export const textAt = (of: XmlElement | undefined, ...path: string[]): string | null =>
  descendant(of, ...path)?.text.trim() || null;

/** Bytes as text: by their byte order mark, by the encoding in the XML declaration, else UTF-8. */
export function decodeXml(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const declared = /^[^>]{0,20}<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    bytes.toString("latin1", 0, 200),
  )?.[1];
  try {
    return new TextDecoder(declared ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder("utf-8").decode(bytes);
  }
}
