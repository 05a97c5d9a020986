import { texts as attendance } from "./attendance/texts.ts";
import { texts as days } from "./days/texts.ts";
import { texts as hosts } from "./hosts/texts.ts";
import { texts as signUp } from "./sign-up/texts.ts";

/** The catalogue `courseDays`: the texts of the sub-rooms that show a course day, of which no two may hold the same key. */
export const texts = {
  ...attendance,
  ...days,
  ...hosts,
  ...signUp,
};
