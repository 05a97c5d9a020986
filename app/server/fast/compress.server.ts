import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Request } from "express";

const minCompressedBytes = 1024;

/**
 * The encoding's name and the page's body compressed with it; undefined when it is sent uncompressed. Synchronous, since the page
 * is complete: compressing takes some tenths of a millisecond, and a stream would wait for a thread.
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
