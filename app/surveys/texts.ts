import { texts as answering } from "./answering/texts.ts";
import { texts as closing } from "./closing/texts.ts";
import { texts as launch } from "./rounds/launch/texts.ts";
import { texts as running } from "./rounds/running-texts.ts";
import { texts as rounds } from "./rounds/texts.ts";

/** The catalogue `surveys`: the texts of the sub-rooms, of which no two may hold the same key. */
export const texts = {
  ...answering,
  ...closing,
  ...launch,
  ...running,
  ...rounds,
};
