import { SaxesParser } from "saxes";
import { decodeText } from "../../../../base/text-files/decode-text.ts";
import { maxManifestAttributes, maxManifestDepth, maxManifestElements } from "./package-limits.ts";

/** An element; it and its attributes have their local names. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** "manifest-parts": it has more elements, attributes or levels than are read. */
export type XmlRefusal = { refused: "not-xml" | "entities" | "manifest-parts" };

const localName = (name: string) => name.replace(/^.*:/, "");

/** Thrown within the parser, which stops then. */
class Refused extends Error {
  constructor(readonly refused: XmlRefusal["refused"]) {
    super(refused);
  }
}

/** Reads a small document. Refuses a document that defines entities, which can expand without limit. */
export function readXml(text: string): XmlElement | XmlRefusal {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  const count = createCounter();
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new Refused("entities");
  });
  parser.on("opentag", ({ name, attributes }) => {
    count.element(open.length);
    const named = Object.entries(attributes).map(([key, value]) => [localName(key), value]);
    const element = { name: localName(name), attributes: Object.fromEntries(named), children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("attribute", count.attribute);
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
  } catch (fault) {
    return { refused: fault instanceof Refused ? fault.refused : "not-xml" };
  }
  return root.children[0] ?? { refused: "not-xml" };
}

/** Counts elements and attributes; refuses too many, and one too deep. */
function createCounter() {
  let [elements, attributes] = [0, 0];
  return {
    element(depth: number) {
      elements += 1;
      if (elements > maxManifestElements || depth > maxManifestDepth) throw new Refused("manifest-parts");
    },
    attribute() {
      attributes += 1;
      if (attributes > maxManifestAttributes) throw new Refused("manifest-parts");
    },
  };
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

function decodeIn(encoding: string | undefined, bytes: Buffer): string | null {
  try {
    return encoding ? new TextDecoder(encoding, { fatal: true }).decode(bytes) : null;
  } catch {
    return null;
  }
}

/** Bytes as text: by their byte order mark, by the encoding in the XML declaration, as UTF-8, else as `decodeText` reads them. */
export function decodeXml(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const declared = /^[^>]{0,20}<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    bytes.toString("latin1", 0, 200),
  )?.[1];
  // What is no UTF-8 although it says so, or says nothing, is read as other texts are.
  return decodeIn(declared, bytes) ?? decodeIn("utf-8", bytes) ?? decodeText(bytes) ?? bytes.toString("utf8");
}
