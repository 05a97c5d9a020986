import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TemplatePage } from "../TemplatePage.tsx";
import { seeTemplate } from "../template-page.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  return { view: seeTemplate(params.kind), ok: new URL(request.url).searchParams.get("ok") };
}

export default function Template() {
  return <TemplatePage {...useLoaderData<typeof loader>()} />;
}
