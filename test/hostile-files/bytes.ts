/** What the files of the tests are written with. */

export const number = (value: number, bytes = 4): Buffer => {
  const written = Buffer.alloc(bytes);
  written.writeUIntBE(value, 0, bytes);
  return written;
};
export const littleEndian = (value: number, bytes: 2 | 4): Buffer => {
  const written = Buffer.alloc(bytes);
  written.writeUIntLE(value, 0, bytes);
  return written;
};
export const word = (text: string): Buffer => Buffer.from(text, "latin1");
export const nothing = (bytes: number): Buffer => Buffer.alloc(bytes);

/** The same bytes again and again. */
export const repeated = (bytes: Buffer, times: number): Buffer => Buffer.alloc(bytes.length * times, bytes);

/** A file that someone made to stop, fill or take over what reads it. */
export interface HostileFile {
  what: string;
  make: () => Buffer;
  /** The word of the refusal that the upload gives. */
  refused: string;
}
