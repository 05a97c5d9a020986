import { listenInAction, seeListenInPage } from "../listen-in-action.server.ts";
import { finishListenIn } from "../listen-ins.server.ts";
import { PlanPage } from "../../plan-page/PlanPage.tsx";

export const loader = seeListenInPage;

/** Says that one way of the listen-in has been. */
export const action = listenInAction(finishListenIn, "medlyt");

export default PlanPage;
