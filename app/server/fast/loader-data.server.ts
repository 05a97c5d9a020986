import type { EntryContext, ServerBuild } from "@remix-run/node";
import { placeOfDrawn } from "../../ui/render-context.ts";

type Module = ServerBuild["routes"][string]["module"];
type Act = NonNullable<Module["loader"]>;

/** Where an answer lies while the framework carries it: it copies out what has a name, and passes over a symbol. */
const kept = Symbol("kept");
type Kept = { [kept]: unknown };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * The route's module, with what its loader and action answer kept back from the framework, which would else write all of it
 * out for a browser on every page, though nothing here is hydrated. `broughtBack` undoes it.
 */
export function keptBack(module: Module): Module {
  const keeping =
    (act: Act): Act =>
    async (args) =>
      keep(await act(args));
  return {
    ...module,
    ...(module.loader && { loader: keeping(module.loader) }),
    ...(module.action && { action: keeping(module.action) }),
  };
}

/** Responses go as they are; of an answer with a status (`data`) only the data is kept. */
function keep(answer: unknown): unknown {
  if (!isObject(answer) || answer instanceof Response) return answer;
  if ("type" in answer && answer.type === "DataWithResponseInit" && "data" in answer)
    return { ...answer, data: keep(answer.data) };
  return { [kept]: answer } satisfies Kept;
}

/** Puts back what the loaders and the action answered, before the page is drawn from it. */
export function broughtBack({ staticHandlerContext: context }: EntryContext): void {
  context.loaderData = unkept(context.loaderData);
  if (context.actionData) context.actionData = unkept(context.actionData);
}

const unkept = (answers: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      isObject(answer) && kept in answer ? (answer as Kept)[kept] : answer,
    ]),
  );

const encoded = new Map<string, Buffer>();
const mostEncoded = 120;

/**
 * A page as it leaves, with the pieces drawn before in their places. As bytes, since a text would be looked through once more
 * for what is not Unicode; and a piece's bytes are kept, since the same pieces come again and again.
 */
export function inBytes(html: string, drawn: string[]): Buffer<ArrayBuffer> {
  const parts = html.split(placeOfDrawn);
  return Buffer.concat(
    parts.flatMap((part, at) => {
      const piece = drawn[at];
      return piece === undefined ? [Buffer.from(part)] : [Buffer.from(part), bytesOf(piece)];
    }),
  );
}

function bytesOf(piece: string): Buffer {
  const known = encoded.get(piece);
  if (known) return known;
  if (encoded.size >= mostEncoded) encoded.delete(encoded.keys().next().value!);
  const bytes = Buffer.from(`<div>${piece}</div>`);
  encoded.set(piece, bytes);
  return bytes;
}
