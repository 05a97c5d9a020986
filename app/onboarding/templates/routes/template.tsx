import type { LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { seeTemplate } from "../template-page.server.ts";
import { TemplatePage } from "../TemplatePage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  return { view: seeTemplate(params.kind), ok: new URL(request.url).searchParams.get("ok") };
}

export default TemplatePage;
