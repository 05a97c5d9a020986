import * as courses from "./courses.ts";
import * as diplomas from "./diplomas.ts";
import * as mail from "./mail.ts";
import * as people from "./people.ts";
import * as site from "./site.ts";
import * as surveys from "./surveys.ts";

/** One catalogue per room, Danish first; `site` holds the words of the frame around every page. */
export const catalogues = { site, people, mail, surveys, courses, diplomas };

export type Room = keyof typeof catalogues;
