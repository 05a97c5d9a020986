import type { EntryContext, ServerBuild } from "@remix-run/node";

/**
 * The one file that touches Remix' internals: what a build holds, and where answers lie while a page is rendered.
 *
 * A page is rendered from a build of the root and that one route, since Remix ranks and compiles every address of the build it is
 * given, for each request. And what loaders answer is hidden from it, since it would write all of it out for a browser to
 * hydrate, and nothing here is hydrated. Gains, and how to take each out: fast/README.md.
 */
type RouteModule = ServerBuild["routes"][string]["module"];
type LoaderOrAction = NonNullable<RouteModule["loader"]>;

/** The build of one page, by the id of its route module. */
export function singleRouteBuild(build: ServerBuild, id: string): ServerBuild {
  const { root, [id]: page } = build.routes;
  const { root: rootEntry, [id]: pageEntry } = build.assets.routes;
  return {
    ...build,
    routes: {
      root: { ...root!, module: hideLoaderData(root!.module) },
      [id]: { ...page!, module: hideLoaderData(page!.module) },
    },
    assets: { ...build.assets, routes: { root: rootEntry!, [id]: pageEntry! } },
  };
}

/** The property an answer is carried in: Remix serialises named properties and leaves symbols out. */
const hiddenData = Symbol("hidden loader data");
type HiddenData = { [hiddenData]: unknown };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The route module, with the answers of its loader and action hidden from Remix. `restoreLoaderData` undoes it. */
function hideLoaderData(module: RouteModule): RouteModule {
  const hiding =
    (run: LoaderOrAction): LoaderOrAction =>
    async (args) =>
      hide(await run(args));
  return {
    ...module,
    ...(module.loader && { loader: hiding(module.loader) }),
    ...(module.action && { action: hiding(module.action) }),
  };
}

/** A Response stays as it is; of an answer with a status (`data`) only the data is hidden. */
function hide(answer: unknown): unknown {
  if (!isObject(answer) || answer instanceof Response) return answer;
  if ("type" in answer && answer.type === "DataWithResponseInit" && "data" in answer)
    return { ...answer, data: hide(answer.data) };
  return { [hiddenData]: answer } satisfies HiddenData;
}

/** Puts back what the loaders and the action answered, before the page is rendered. */
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
