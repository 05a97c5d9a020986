import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { draftPage } from "../addresses.ts";
import { VersionPage } from "../VersionPage.tsx";
import { viewVersion } from "../views.server.ts";

/** A saved version; a questionnaire that is only a draft leads to it. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const view = viewVersion(params.name ?? "", searchParams.get("version"));
  if (!view) throw redirect(draftPage(params.name ?? ""), 303);
  return { view, ok: searchParams.get("ok") };
}

export default function Questionnaire() {
  return <VersionPage {...useLoaderData<typeof loader>()} />;
}
