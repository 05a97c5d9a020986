import { placeOfDrawn, useScene } from "./scene.ts";

/**
 * Markup that our own components drew before, of figures that cannot change. A page that leaves as bytes has only a place for
 * it: the piece is put in ready encoded (drawing.server.ts), for it is most of the page and the same for everyone.
 */
export function Drawn({ html }: { html: string }) {
  const { drawn } = useScene();
  drawn?.push(html);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React drew it, and escaped what it was drawn from.
  return <div dangerouslySetInnerHTML={{ __html: drawn ? placeOfDrawn : html }} />;
}
