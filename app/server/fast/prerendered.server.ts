import { prerenderedPlaceholder } from "../../ui/render-context.ts";

const encodedPieces = new Map<string, Buffer>();
const maxEncodedPieces = 120;

/**
 * A rendered page as bytes, with the pieces that were rendered before (ui/Prerendered.tsx) in their places. The bytes of a piece
 * are kept, since the same few pieces are most of the pages of results.
 */
export function insertPrerendered(html: string, pieces: string[]): Buffer<ArrayBuffer> {
  const parts = html.split(prerenderedPlaceholder);
  return Buffer.concat(
    parts.flatMap((part, at) => {
      const piece = pieces[at];
      return piece === undefined ? [Buffer.from(part)] : [Buffer.from(part), encodePiece(piece)];
    }),
  );
}

function encodePiece(piece: string): Buffer {
  const known = encodedPieces.get(piece);
  if (known) return known;
  if (encodedPieces.size >= maxEncodedPieces) encodedPieces.delete(encodedPieces.keys().next().value!);
  const bytes = Buffer.from(`<div>${piece}</div>`);
  encodedPieces.set(piece, bytes);
  return bytes;
}
