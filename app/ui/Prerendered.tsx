import { useRenderContext } from "./render-context.ts";

/**
 * A placeholder for markup that our own components rendered earlier, from figures that cannot change. The encoded markup is inserted
 * when the finished page is turned into bytes (server/fast/prerendered.server.ts): it is most of the page, and the same for everyone.
 */
export function Prerendered({ html }: { html: string }) {
  const { prerendered } = useRenderContext();
  if (!prerendered) throw new Error("Prerendered markup can only be placed in a page.");
  prerendered.push(html);
  return <div data-prerendered="" />;
}
