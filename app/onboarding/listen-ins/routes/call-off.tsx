import { listenInAction, seeListenInPage } from "../listen-in-action.server.ts";
import { callOffListenIn } from "../listen-ins.server.ts";
import { PlanPage } from "../../plan-page/PlanPage.tsx";

export const loader = seeListenInPage;

/** Calls off one way of the listen-in. */
export const action = listenInAction(callOffListenIn, "aflyst");

export default PlanPage;
