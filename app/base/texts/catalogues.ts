import type { Texts } from "./translation.ts";
import { texts as accounts } from "../../people/sign-in/with-account/account-texts.ts";
import { texts as accountGuide } from "../../people/tenants/guide-texts.ts";
import { texts as audit } from "../../audit/texts.ts";
import { texts as backups } from "../../ops/backups/texts.ts";
import { texts as courseDays } from "../../course-days/texts.ts";
import { texts as diplomas } from "../../diplomas/texts.ts";
import { texts as duty } from "../../course-days/duty/texts.ts";
import { texts as answerImport } from "../../surveys/import/texts.ts";
import { texts as elearning } from "../../elearning/texts.ts";
import { texts as front } from "../../people/sign-in/front-texts.ts";
import { texts as feeds } from "../../feeds/texts.ts";
import { texts as lists } from "../../course-days/lists/texts.ts";
import { texts as jobs } from "../../jobs/texts.ts";
import { texts as mail } from "../../mail/texts.ts";
import { texts as optionalLetters } from "../../mail/optional/texts.ts";
import { texts as letterTexts } from "../../mail/letter-texts/texts.ts";
import { texts as mailChange } from "../../people/mail-change/texts.ts";
import { texts as merging } from "../../overviews/merging/texts.ts";
import { texts as onboarding } from "../../onboarding/my-page/texts.ts";
import { texts as ownData } from "../../own-data/texts.ts";
import * as kinds from "../../elearning/kinds/texts.ts";
import { texts as sending } from "../../sending/texts.ts";
import { texts as sessions } from "../../people/sign-in/sessions-texts.ts";
import { texts as people } from "../../people/texts.ts";
import { texts as importDraft } from "../../people/import/draft-texts.ts";
import { texts as peopleImport } from "../../people/import/texts.ts";
import { texts as sheets } from "../../people/import/sheet-texts.ts";
import { texts as persons } from "../../people/persons/texts.ts";
import { texts as staffNumbers } from "../../people/staff-numbers/texts.ts";
import { texts as teamSignUp } from "../../course-days/team-sign-up/texts.ts";
import { texts as plans } from "../../onboarding/texts.ts";
import { texts as planning } from "../../course-days/planning/texts.ts";
import { texts as questionnaires } from "../../surveys/questionnaires/texts.ts";
import { texts as results } from "../../results/texts.ts";
import { texts as readiness } from "../../onboarding/readiness/texts.ts";
import { texts as signIn } from "../../people/sign-in/texts.ts";
import { texts as site } from "../../ui/texts.ts";
import { texts as statements } from "../../people/statements/texts.ts";
import { texts as undo } from "../../undo/texts.ts";
import { texts as surveys } from "../../surveys/texts.ts";
import { texts as completion } from "../../elearning/completion/texts.ts";
import { texts as invitations } from "../../elearning/deadlines/texts.ts";
import { texts as thresholds } from "../../surveys/anonymity/texts.ts";
import { texts as authoring } from "../../elearning/authoring/texts.ts";
import { texts as tenants } from "../../people/tenants/texts.ts";
import { texts as team } from "../../overviews/team/texts.ts";
import { texts as search } from "../../overviews/search/texts.ts";
import { texts as secretariat } from "../../overviews/secretariat/texts.ts";
import { texts as person } from "../../overviews/person/texts.ts";
import { texts as steering } from "../../overviews/steering/texts.ts";
import { texts as municipalities } from "../../overviews/municipalities/texts.ts";
import { texts as selection } from "../../overviews/bulk-actions/texts.ts";
import { texts as components } from "../../ops/components/texts.ts";
import { texts as memberships } from "../../people/municipalities/texts.ts";

/** The text catalogues: one for each texts.ts of a room, and `site` for the frame around every page. */
export const catalogues = {
  backups,
  site,
  accounts,
  accountGuide,
  tenants,
  statements,
  people,
  peopleImport,
  importDraft,
  sheets,
  persons,
  staffNumbers,
  mailChange,
  front,
  signIn,
  sessions,
  courseDays,
  audit,
  duty,
  teamSignUp,
  planning,
  lists,
  diplomas,
  answerImport,
  elearning,
  completion,
  invitations,
  feeds,
  jobs,
  mail,
  letterTexts,
  optionalLetters,
  merging,
  team,
  search,
  secretariat,
  person,
  steering,
  municipalities,
  selection,
  sending,
  memberships,
  components,
  onboarding,
  ownData,
  plans,
  readiness,
  surveys,
  questionnaires,
  thresholds,
  results,
  authoring,
  kinds,
  undo,
} satisfies Record<string, Texts>;

export type CatalogueName = keyof typeof catalogues;
