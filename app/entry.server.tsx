import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { isDatabaseBusy } from "../db/busy.ts";
import { insertPrerendered } from "./server/fast/prerendered.server.ts";
import { ownRefererPath } from "./server/own-referer.server.ts";
import { restoreLoaderData } from "./server/fast/remix-internals.server.ts";
import { env } from "./base/env.server.ts";
import { isTaskLimit } from "./base/tasks/task-limit-error.ts";
import { withFormKey } from "./base/forms/form-key.ts";
import { log } from "./base/log.server.ts";
import { newSecret } from "./base/secrets.server.ts";
import { i18n } from "./base/texts/i18n.server.ts";
import { RenderContext } from "./ui/render-context.ts";
import { withPageTitle } from "./ui/page-title.ts";

export { runtime } from "./server/runtime.server.ts";

/** Renders a page. Nothing is streamed or hydrated: a page is complete when it is sent. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { locale, reference, mode, session, refusal, refusedUpload }: AppLoadContext,
) {
  restoreLoaderData(remix);
  const { pathname: path, search } = new URL(refusal?.path ?? request.url, request.url);
  const script = remix.manifest.entry.module;
  const prerendered: string[] = [];
  const person = session?.person ?? null;
  const visit = { locale, reference, mode, person, secretariat: env.SECRETARIAT_MAIL };
  const back = refusal ? ownRefererPath(request.headers.get("Referer")) : null;
  const renderContext = { ...visit, script, path, search, back, refusedUpload, prerendered };
  const html = renderToString(
    <I18nextProvider i18n={i18n[locale]}>
      <RenderContext.Provider value={renderContext}>
        <RemixServer context={remix} url={request.url} />
      </RenderContext.Provider>
    </I18nextProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  const keyed = person ? withFormKey(html, newSecret()) : html;
  const page = insertPrerendered(`<!doctype html>${withPageTitle(keyed)}`, prerendered);
  return new Response(page, { status, headers });
}

/** Logs an error under the reference number that the error page shows. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  if (isDatabaseBusy(error) || isTaskLimit(error)) context.expectedFailure = error;
  else log.error({ err: error, reference: context?.reference }, "fault");
};
