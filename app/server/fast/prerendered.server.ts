import { prerenderedPlaceholder } from "../../ui/render-context.ts";

const encodedPieces = new Map<string, Buffer>();
const maxEncodedPieces = 120;

/**
 * A rendered page as bytes, with the prerendered pieces (ui/Prerendered.tsx) inserted. The bytes of a piece are cached, since the
 * same few pieces make up most of the results pages.
 */
export function insertPrerendered(html: string, pieces: string[]): Buffer<ArrayBuffer> {
  const parts = html.split(prerenderedPlaceholder);
  return Buffer.concat(
    parts.flatMap((part, index) => {
      const piece = pieces[index];
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
