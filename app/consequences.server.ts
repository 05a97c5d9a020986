import type { Consequences } from "./announce.server.ts";
import type { Enclosures } from "./mail/enclosures.server.ts";
import type { LateProps } from "./mail/late.server.ts";
import { peopleForgets } from "./people/forget.server.ts";
import { peopleMerges } from "./people/merge.server.ts";
import { mailForgets } from "./mail/forget.server.ts";
import { mailMerges } from "./mail/merge.server.ts";
import { auditForgets } from "./audit/forget.server.ts";
import { auditMerges } from "./audit/merge.server.ts";
import { coursesForgets } from "./courses/forget.server.ts";
import { coursesMerges } from "./courses/merge.server.ts";
import { freeSeatsAhead } from "./courses/enrolments.server.ts";
import { elearningForgets } from "./elearning/forget.server.ts";
import { unlessRenewed } from "./elearning/renewing.server.ts";
import { elearningMerges } from "./elearning/merge.server.ts";
import { encloseDiploma } from "./diplomas/enclose.server.ts";
import { inviteNewAgent, unlessCompleted } from "./elearning/invitations.server.ts";
import { diplomasForgets } from "./diplomas/forget.server.ts";
import { diplomasMerges } from "./diplomas/merge.server.ts";
import { surveysForgets } from "./surveys/forget.server.ts";
import { surveysMerges } from "./surveys/merge.server.ts";
import { onboardingForgets } from "./onboarding/forget.server.ts";
import { onboardingMerges } from "./onboarding/merge.server.ts";
import {
  beginWithJoining,
  beginWithMembership,
  endWithLeaving,
  moveWithMembership,
  resumeWithReturn,
} from "./onboarding/begin.server.ts";
import { resultsForgets } from "./results/forget.server.ts";
import { tellAnew } from "./onboarding/reminders.server.ts";
import { dropOtherTargets, dropTargets } from "./results/targets.server.ts";
import { withLink } from "./surveys/links.server.ts";
import { teamsForgets } from "./teams/forget.server.ts";
import { teamsMerges } from "./teams/merge.server.ts";

/** Per event, the verbs of higher rooms that run in the same transaction. Every table that names a person appears under `forgotten`. */
export const consequences: Consequences = {
  joined: [inviteNewAgent, beginWithJoining],
  left: [freeSeatsAhead, endWithLeaving],
  moved: [tellAnew],
  returned: [resumeWithReturn],
  "municipality-joined": [beginWithMembership],
  "membership-moved": [moveWithMembership],
  "course-completed": [],
  "day-attended": [],
  // Plans first, who ask how each of the two stood; seats before people, whose mail address goes last; diplomas before the lessons
  // that may earn one.
  merged: [
    onboardingMerges,
    mailMerges,
    auditMerges,
    coursesMerges,
    diplomasMerges,
    elearningMerges,
    surveysMerges,
    teamsMerges,
    peopleMerges,
  ],
  "draft-changed": [dropOtherTargets],
  "draft-deleted": [dropTargets],
  forgotten: [
    peopleForgets,
    mailForgets,
    auditForgets,
    coursesForgets,
    elearningForgets,
    diplomasForgets,
    surveysForgets,
    resultsForgets,
    onboardingForgets,
    teamsForgets,
  ],
};

/** What letters hold that a higher room completes only when they are drawn. */
export const lateProps: LateProps = {
  "survey-invitation": withLink,
  "survey-reminder": withLink,
  "course-invitation": unlessCompleted,
  "course-reminder": unlessCompleted,
  "course-revised": unlessRenewed,
};

/** What goes with letters, made by a higher room only when they are drawn. */
export const enclosures: Enclosures = { diploma: encloseDiploma };
