import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { seePlanPage } from "../../plans/plan-view.server.ts";
import { PlanPage } from "../PlanPage.tsx";

export function loader({ context, request, params }: LoaderFunctionArgs) {
  const ok = new URL(request.url).searchParams.get("ok");
  return { view: seePlanPage(currentPerson(context), params.id), ok };
}

export default function Plan() {
  return <PlanPage {...useLoaderData<typeof loader>()} />;
}
