import { type CountsRead, readCountsFile } from "./counts-file.ts";

/** Reads a file of counts that someone uploaded. */
export default (content: Uint8Array): CountsRead => readCountsFile(content);
