import { listenInAction, seeListenInPage } from "../listen-in-action.server.ts";
import { undoListenIn } from "../listen-ins.server.ts";
import { PlanPage } from "../../plan-page/PlanPage.tsx";

export const loader = seeListenInPage;

/** Takes back that one way of the listen-in has been. */
export const action = listenInAction(undoListenIn, "medlyt-fortrudt");

export default PlanPage;
