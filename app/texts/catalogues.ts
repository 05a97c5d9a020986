import * as council from "./council.ts";
import * as audit from "./audit.ts";
import * as courses from "./courses.ts";
import * as diplomas from "./diplomas.ts";
import * as duty from "./duty.ts";
import * as earlier from "./earlier.ts";
import * as elearning from "./elearning.ts";
import * as feeds from "./feeds.ts";
import * as lists from "./lists.ts";
import * as mail from "./mail.ts";
import * as members from "./members.ts";
import * as merging from "./merging.ts";
import * as onboarding from "./onboarding.ts";
import * as own from "./own.ts";
import * as packages from "./packages.ts";
import * as people from "./people.ts";
import * as placing from "./placing.ts";
import * as plans from "./plans.ts";
import * as planning from "./planning.ts";
import * as questionnaires from "./questionnaires.ts";
import * as results from "./results.ts";
import * as roster from "./roster.ts";
import * as shifts from "./shifts.ts";
import * as site from "./site.ts";
import * as statements from "./statements.ts";
import * as surveys from "./surveys.ts";
import * as teams from "./teams.ts";
import * as workshop from "./workshop.ts";

/** One catalogue per room, or part of one, Danish first; `site` holds the words of the frame around every page. */
export const catalogues = {
  site,
  statements,
  people,
  courses,
  audit,
  duty,
  placing,
  planning,
  lists,
  diplomas,
  earlier,
  elearning,
  feeds,
  council,
  mail,
  members,
  merging,
  onboarding,
  own,
  plans,
  shifts,
  surveys,
  questionnaires,
  teams,
  results,
  roster,
  workshop,
  packages,
};

export type Room = keyof typeof catalogues;
