import type { LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { PlanPage } from "../PlanPage.tsx";
import { seePlanPage } from "../../plans/plan-view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  return { view: seePlanPage(person, params.id), ok: new URL(request.url).searchParams.get("ok") };
}

export default PlanPage;
