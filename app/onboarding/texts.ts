import { texts as followUps } from "./follow-ups/texts.ts";
import { texts as listenIns } from "./listen-ins/texts.ts";
import { texts as planPage } from "./plan-page/texts.ts";
import { texts as plans } from "./plans/texts.ts";
import { texts as summaries } from "./summaries/texts.ts";
import { texts as templates } from "./templates/texts.ts";

/** The catalogue `plans`: the texts of the sub-rooms about plans, of which no two may hold the same key. */
export const texts = {
  ...followUps,
  ...listenIns,
  ...planPage,
  ...plans,
  ...summaries,
  ...templates,
};
