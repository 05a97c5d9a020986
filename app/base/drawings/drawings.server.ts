import { createHash } from "node:crypto";
import { defineTask } from "../tasks/tasks.server.ts";
import { beginKeeping, findKept } from "./kept-drawings.server.ts";
import { programVersion } from "./program-version.server.ts";

/**
 * Defines a drawing: a task (see `defineTask`) whose result is a file. `draw` has it drawn for someone, together with others who ask for
 * the same meanwhile. `kept` gives the file that was drawn before, if there is one: for what never changes. It is kept by `key`, by default
 * the whole input, and by the version of the program. The caller checks each time whether the visitor may see it. Both reject as a task
 * does; then nothing is kept.
 */
export function defineDrawing<Input>(file: `${string}.task.server.ts`, limits: { ms: number }) {
  const task = defineTask<Input, Uint8Array>(file, limits);
  return {
    draw: async (input: Input, askedBy: string): Promise<Buffer> =>
      toBuffer(await task(input, askedBy, { key: nameOf(file, stableText(input)) })),
    async kept(input: Input, askedBy: string, key: unknown = input): Promise<Buffer> {
      const keep = beginKeeping();
      const name = nameOf(file, stableText(key), await programVersion());
      const find = () => findKept(name);
      const kept = await find();
      if (kept) return kept;
      const shared = { key: name, find, keep: (bytes: Uint8Array) => keep(name, bytes) };
      return toBuffer(await task(input, askedBy, shared));
    },
  };
}

const toBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

const nameOf = (...parts: string[]) => createHash("sha256").update(JSON.stringify(parts)).digest("hex");

/** A name for data that are too long to be compared: the same for the same data. */
export const hashOfData = (data: unknown): string => nameOf(stableText(data));

/** Data as text, the same for the same data. */
const stableText = (data: unknown): string =>
  JSON.stringify(data, (_name, value: unknown) => (value instanceof Map ? [...value] : value));
