import { useActionData, useLoaderData } from "@remix-run/react";
import { PlanPage } from "../../plan-page/PlanPage.tsx";
import { listenInAction, listenInLoader } from "../listen-in-action.server.ts";
import { finishListenIn } from "../listen-ins.server.ts";

export const loader = listenInLoader;

/** Marks one direction of the listen-in as done. */
export const action = listenInAction(finishListenIn, "medlyt");

export default function FinishListenInPage() {
  return <PlanPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()?.refused} />;
}
