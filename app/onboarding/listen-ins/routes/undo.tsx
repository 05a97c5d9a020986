import { useActionData, useLoaderData } from "@remix-run/react";
import { PlanPage } from "../../plan-page/PlanPage.tsx";
import { listenInAction, listenInLoader } from "../listen-in-action.server.ts";
import { undoListenIn } from "../listen-ins.server.ts";

export const loader = listenInLoader;

/** Takes back that one direction of the listen-in is done. */
export const action = listenInAction(undoListenIn, "medlyt-fortrudt");

export default function UndoListenInPage() {
  return <PlanPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
