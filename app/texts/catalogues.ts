import * as people from "./people.ts";
import * as site from "./site.ts";

/** One catalogue per room, Danish first; `site` holds the words of the frame around every page. */
export const catalogues = { site, people };

export type Room = keyof typeof catalogues;
