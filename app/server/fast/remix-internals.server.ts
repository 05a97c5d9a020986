import type { EntryContext, ServerBuild } from "@remix-run/node";

/**
 * The one file that uses Remix internals: the contents of a build, and where loader data is kept while a page is rendered.
 *
 * A page is rendered from a build of the root and that one route, since Remix ranks and compiles every address of its build for
 * each request. Loader data is hidden from Remix, since it would serialise all of it for hydration, and nothing here is hydrated. Gains, and how to take each out: fast/README.md.
 */
type RouteModule = ServerBuild["routes"][string]["module"];
type LoaderOrAction = NonNullable<RouteModule["loader"]>;

/** A build of the root and one page, given the id of its route module. */
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

/** The property that holds hidden loader data: Remix serialises named properties but not symbols. */
const hiddenData = Symbol("hidden loader data");
type HiddenData = { [hiddenData]: unknown };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The route module, with the data of its loader and action hidden from Remix. `restoreLoaderData` undoes it. */
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

/** Leaves a Response as it is; of a `data(…)` with a status only the data is hidden. */
function hide(answer: unknown): unknown {
  if (!isObject(answer) || answer instanceof Response) return answer;
  if ("type" in answer && answer.type === "DataWithResponseInit" && "data" in answer)
    return { ...answer, data: hide(answer.data) };
  return { [hiddenData]: answer } satisfies HiddenData;
}

/** Restores the data of the loaders and the action before the page is rendered. */
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
