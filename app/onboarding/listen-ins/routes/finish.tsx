import { listenAct, seeListenAct } from "../listen-in-action.server.ts";
import { finishListenIn } from "../listen-ins.server.ts";
import { PlanPage } from "../../plan-page/PlanPage.tsx";

export const loader = seeListenAct;

/** Says that one way of the listen-in has been. */
export const action = listenAct(finishListenIn, "medlyt");

export default PlanPage;
