import { useRenderContext } from "./render-context.ts";

/**
 * The place of markup that our own components drew before, of figures that cannot change. The piece is put in ready encoded
 * when the page leaves as bytes (drawing.server.ts): it is most of the page, and the same for everyone.
 */
export function Prerendered({ html }: { html: string }) {
  const { drawn } = useRenderContext();
  if (!drawn) throw new Error("What is drawn before has a place in a page only.");
  drawn.push(html);
  return <div data-drawn="" />;
}
