import { useActionData, useLoaderData } from "@remix-run/react";
import { PlanPage } from "../../plan-page/PlanPage.tsx";
import { listenInAction, listenInLoader } from "../listen-in-action.server.ts";
import { callOffListenIn } from "../listen-ins.server.ts";

export const loader = listenInLoader;

/** Calls off one direction of the listen-in. */
export const action = listenInAction(callOffListenIn, "aflyst");

export default function CallOffListenInPage() {
  return <PlanPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
