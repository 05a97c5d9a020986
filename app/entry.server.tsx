import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { insertPrerendered } from "./server/fast/prerendered.server.ts";
import { restoreLoaderData } from "./server/fast/remix-internals.server.ts";
import { env } from "./base/env.server.ts";
import { log } from "./base/log.server.ts";
import { i18n } from "./base/texts/i18n.server.ts";
import { RenderContext } from "./ui/render-context.ts";
import { withPageTitle } from "./ui/page-title.ts";

export { runtime } from "./server/runtime.server.ts";

/** Draws a page. Nothing is streamed or hydrated: a page is whole when it leaves. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { locale, reference, mode, session }: AppLoadContext,
) {
  restoreLoaderData(remix);
  const { pathname: path, search } = new URL(request.url);
  const script = remix.manifest.entry.module;
  const drawn: string[] = [];
  const person = session?.person ?? null;
  const told = { locale, reference, mode, person, secretariat: env.SECRETARIAT_MAIL };
  const scene = { ...told, script, path, search, drawn };
  const html = renderToString(
    <I18nextProvider i18n={i18n[locale]}>
      <RenderContext.Provider value={scene}>
        <RemixServer context={remix} url={request.url} />
      </RenderContext.Provider>
    </I18nextProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(insertPrerendered(`<!doctype html>${withPageTitle(html)}`, drawn), { status, headers });
}

/** A fault is logged under the reference number that the error page shows. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  log.error({ err: error, reference: context?.reference }, "fault");
};
