import type { EntryContext, ServerBuild } from "@remix-run/node";
import { prerenderedPlaceholder } from "../../ui/render-context.ts";

type RouteModule = ServerBuild["routes"][string]["module"];
type LoaderOrAction = NonNullable<RouteModule["loader"]>;

/** Where an answer lies while the framework carries it: it copies out what has a name, and passes over a symbol. */
const hiddenData = Symbol("kept");
type HiddenData = { [hiddenData]: unknown };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * The route's module, with what its loader and action answer kept back from the framework, which would else write all of it
 * out for a browser on every page, though nothing here is hydrated. `broughtBack` undoes it.
 */
export function hideLoaderData(module: RouteModule): RouteModule {
  const keeping =
    (act: LoaderOrAction): LoaderOrAction =>
    async (args) =>
      hide(await act(args));
  return {
    ...module,
    ...(module.loader && { loader: keeping(module.loader) }),
    ...(module.action && { action: keeping(module.action) }),
  };
}

/** Responses go as they are; of an answer with a status (`data`) only the data is kept. */
function hide(answer: unknown): unknown {
  if (!isObject(answer) || answer instanceof Response) return answer;
  if ("type" in answer && answer.type === "DataWithResponseInit" && "data" in answer)
    return { ...answer, data: hide(answer.data) };
  return { [hiddenData]: answer } satisfies HiddenData;
}

/** Puts back what the loaders and the action answered, before the page is drawn from it. */
export function restoreLoaderData({ staticHandlerContext: context }: EntryContext): void {
  context.loaderData = restore(context.loaderData);
  if (context.actionData) context.actionData = restore(context.actionData);
}

const restore = (answers: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      isObject(answer) && hiddenData in answer ? (answer as HiddenData)[hiddenData] : answer,
    ]),
  );

const encodedPieces = new Map<string, Buffer>();
const maxEncodedPieces = 120;

/**
 * A page as it leaves, with the pieces drawn before in their places. As bytes, since a text would be looked through once more
 * for what is not Unicode; and a piece's bytes are kept, since the same pieces come again and again.
 */
export function insertPrerendered(html: string, drawn: string[]): Buffer<ArrayBuffer> {
  const parts = html.split(prerenderedPlaceholder);
  return Buffer.concat(
    parts.flatMap((part, at) => {
      const piece = drawn[at];
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
