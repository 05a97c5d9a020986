import type { Consequences } from "../base/events.server.ts";
import type { Enclosures } from "../mail/letters/attachments.server.ts";
import type { LateProps } from "../mail/letters/late-props.server.ts";
import { peopleForgets } from "../people/forget.server.ts";
import { peopleMerges } from "../people/merge.server.ts";
import { mailForgets } from "../mail/forget.server.ts";
import { mailMerges } from "../mail/merge.server.ts";
import { auditForgets } from "../audit/forget.server.ts";
import { auditMerges } from "../audit/merge.server.ts";
import { coursesForgets } from "../course-days/forget.server.ts";
import { coursesMerges } from "../course-days/merge.server.ts";
import { freeSeatsAhead } from "../course-days/sign-up/enrolments.server.ts";
import { elearningForgets } from "../elearning/forget.server.ts";
import { unlessRenewed } from "../elearning/deadlines/revision-reminders.server.ts";
import { elearningMerges } from "../elearning/merge.server.ts";
import { encloseDiploma } from "../diplomas/drawing/letter-attachment.server.ts";
import { inviteNewAgent, unlessCompleted } from "../elearning/deadlines/invitations.server.ts";
import { diplomasForgets } from "../diplomas/forget.server.ts";
import { diplomasMerges } from "../diplomas/merge.server.ts";
import { surveysForgets } from "../surveys/forget.server.ts";
import { surveysMerges } from "../surveys/merge.server.ts";
import { onboardingForgets } from "../onboarding/forget.server.ts";
import { onboardingMerges } from "../onboarding/merge.server.ts";
import {
  beginWithJoining,
  beginWithMembership,
  endWithLeaving,
  moveWithMembership,
  resumeWithReturn,
} from "../onboarding/plans/begin-plan.server.ts";
import { resultsForgets } from "../results/forget.server.ts";
import { tellAnew } from "../onboarding/follow-ups/overdue-reminders.server.ts";
import { dropOtherTargets, dropTargets } from "../results/targets-and-actions/targets.server.ts";
import { withLink } from "../surveys/anonymity/links.server.ts";
import { feedsForgets } from "../feeds/forget.server.ts";
import { feedsMerges } from "../feeds/merge.server.ts";
import { teamsForgets } from "../overviews/forget.server.ts";
import { teamsMerges } from "../overviews/merge.server.ts";

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
    feedsMerges,
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
    feedsForgets,
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
