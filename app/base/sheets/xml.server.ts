import { SaxesParser } from "saxes";
import { maxXmlAttributes, maxXmlDepth } from "./limits.ts";

/** What a reader of XML is told, in order. Names are without prefix. */
export interface XmlHandler {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** UTF-16 by its byte order mark, as some programs write it; else UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/**
 * Reads XML as it is unpacked. Throws when it is malformed, has a document type (in which entities could grow without end), or is
 * nested too deeply.
 */
export async function readXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser();
  const fail = (why: string) => {
    throw new Error(`XML: ${why}`);
  };
  let [depth, attributes] = [0, 0];
  parser.on("doctype", () => fail("document type"));
  parser.on("opentagstart", () => {
    attributes = 0;
  });
  parser.on("attribute", () => ++attributes > maxXmlAttributes && fail("too many attributes"));
  parser.on("opentag", ({ name, attributes: given }) => {
    if (++depth > maxXmlDepth) fail("nested too deeply");
    handler.open?.(localName(name), given);
  });
  parser.on("text", (text) => handler.text?.(text));
  parser.on("cdata", (text) => handler.text?.(text));
  parser.on("closetag", ({ name }) => {
    depth--;
    handler.close?.(localName(name));
  });
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  parser.write(decoder?.decode() ?? "").close();
}
