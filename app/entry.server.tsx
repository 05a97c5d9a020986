import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { isDatabaseBusy } from "../db/busy.ts";
import { isDiskFault } from "../db/disk-faults.ts";
import { insertPrerendered } from "./server/fast/prerendered.server.ts";
import { ownRefererPath } from "./server/own-referer.server.ts";
import { restoreLoaderData } from "./server/fast/remix-internals.server.ts";
import { env } from "./base/env.server.ts";
import { isTaskLimit } from "./base/tasks/task-limit-error.ts";
import { withFormKey } from "./base/forms/form-key.ts";
import { log } from "./base/log.server.ts";
import { newSecret } from "./base/secrets.server.ts";
import { i18n, textsOf } from "./base/texts/i18n.server.ts";
import { ownerKey } from "./people/sign-in/form-owner.server.ts";
import { showKeptForms } from "./people/sign-in/show-kept-forms.server.tsx";
import { ErrorSummary, insertErrorSummary } from "./ui/ErrorSummary.tsx";
import type { Locale } from "./base/texts/locale.ts";
import { RenderContext, type ToldErrors } from "./ui/render-context.ts";
import { withPageTitle } from "./ui/page-title.ts";
import { hasOtherUndos, shownUndo } from "./undo/shown-undo.server.ts";

export { runtime } from "./server/runtime.server.ts";

/** Renders a page. Nothing is streamed or hydrated: a page is complete when it is sent. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { locale, reference, mode, session, refusal, refusedUpload, keptForms, sentForm }: AppLoadContext,
) {
  restoreLoaderData(remix);
  const { pathname: path, search } = new URL(refusal?.path ?? request.url, request.url);
  const script = remix.manifest.entry.module;
  const prerendered: string[] = [];
  const person = session?.person ?? null;
  const contact = { secretariat: env.SECRETARIAT_MAIL, secretariatPhone: env.SECRETARIAT_PHONE };
  const visit = { locale, reference, mode, person, ...contact };
  const back = refusal ? ownRefererPath(request.headers.get("Referer")) : null;
  const errors: ToldErrors = { fields: [], refused: typeof refusal?.sentence === "string" };
  const now = new Date();
  const undo = shownUndo(person, search, now);
  const answered = { refusedUpload, sentForm, undo, otherUndos: hasOtherUndos(person, path, undo, now) };
  const renderContext = { ...visit, script, path, search, back, ...answered, prerendered, errors };
  const render = (element: ReactElement) =>
    renderToString(
      <I18nextProvider i18n={i18n[locale]}>
        <RenderContext.Provider value={renderContext}>{element}</RenderContext.Provider>
      </I18nextProvider>,
    );
  const html = render(<RemixServer context={remix} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  const { fields, refused } = errors;
  const summed = insertErrorSummary(html, fields.length > 0 ? render(<ErrorSummary fields={fields} />) : "");
  const filled = keptForms?.length ? showKeptForms(summed, keptForms, { path, render }) : summed;
  const keyed = person ? withFormKey(filled, newSecret(), () => ownerKey(person)) : filled;
  const titled = withPageTitle(keyed, fields.length > 0 || refused ? errorWord(locale) : "");
  const page = insertPrerendered(`<!doctype html>${titled}`, prerendered);
  return new Response(page, { status, headers });
}

const errorWord = (locale: Locale) => textsOf(locale, "site")("error.first");

/** Logs an error under the reference number that the error page shows. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  if (isDatabaseBusy(error) || isTaskLimit(error) || isDiskFault(error)) context.expectedFailure = error;
  else log.error({ err: error, reference: context?.reference }, "fault");
};
