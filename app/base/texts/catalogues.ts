import * as council from "../../overviews/steering/texts.ts";
import * as audit from "../../audit/texts.ts";
import * as courses from "../../course-days/days/texts.ts";
import * as diplomas from "../../diplomas/texts.ts";
import * as duty from "../../course-days/duty/texts.ts";
import * as earlier from "../../surveys/import/texts.ts";
import * as elearning from "../../elearning/texts.ts";
import * as feeds from "../../feeds/texts.ts";
import * as lists from "../../course-days/lists/texts.ts";
import * as mail from "../../mail/texts.ts";
import * as members from "../../overviews/municipalities/texts.ts";
import * as merging from "../../overviews/merging/texts.ts";
import * as onboarding from "../../onboarding/my-page/texts.ts";
import * as own from "../../own-data/texts.ts";
import * as packages from "../../elearning/kinds/package/texts.ts";
import * as people from "../../people/texts.ts";
import * as placing from "../../course-days/team-sign-up/texts.ts";
import * as plans from "../../onboarding/plans/texts.ts";
import * as planning from "../../course-days/planning/texts.ts";
import * as questionnaires from "../../surveys/questionnaires/texts.ts";
import * as results from "../../results/texts.ts";
import * as roster from "../../overviews/team/texts.ts";
import * as shifts from "../../onboarding/readiness/texts.ts";
import * as site from "../../ui/texts.ts";
import * as statements from "../../people/statements/texts.ts";
import * as surveys from "../../surveys/texts.ts";
import * as teams from "../../overviews/texts.ts";
import * as workshop from "../../elearning/authoring/texts.ts";

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

export type CatalogueName = keyof typeof catalogues;
