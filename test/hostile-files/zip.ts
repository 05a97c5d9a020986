import yazl from "yazl";

/** A zip of these files, with true sizes. */
export async function zipOf(files: Record<string, Buffer | string>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const centralSignature = Buffer.from("504b0102", "hex");
const localSignature = Buffer.from("504b0304", "hex");

/** The same zip, which says of every file that it holds `bytes` when unpacked. */
export function lieAboutSizes(zip: Buffer, bytes: number): Buffer {
  const lying = Buffer.from(zip);
  for (const [signature, offset] of [
    [centralSignature, 24],
    [localSignature, 22],
  ] as const)
    for (let at = lying.indexOf(signature); at >= 0; at = lying.indexOf(signature, at + 4))
      lying.writeUInt32LE(bytes, at + offset);
  return lying;
}
