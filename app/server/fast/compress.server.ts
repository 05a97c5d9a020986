import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Request } from "express";

const minCompressedBytes = 1024;

/**
 * A page's body, compressed as its browser accepts, and the name of the encoding; undefined when it is left as it is. At once,
 * since a page is complete when it leaves: it takes some tenths of a millisecond, and a stream waits for a thread.
 */
export function compressPage(body: Buffer, request: Request): [string | undefined, Buffer] {
  if (body.length < minCompressedBytes) return [undefined, body];
  if (request.acceptsEncodings("br"))
    return ["br", brotliCompressSync(body, { params: brotliParams(body.length) })];
  return request.acceptsEncodings("gzip") ? ["gzip", gzipSync(body)] : [undefined, body];
}

const brotliParams = (size: number) => ({
  [constants.BROTLI_PARAM_QUALITY]: 4,
  [constants.BROTLI_PARAM_SIZE_HINT]: size,
});
