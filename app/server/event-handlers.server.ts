import type { EventHandlers } from "../base/events.server.ts";
import type { AttachmentMakers } from "../mail/letters/attachments.server.ts";
import type { LateProps } from "../mail/letters/late-props.server.ts";
import { peopleForgets } from "../people/forget.server.ts";
import { peopleMerges } from "../people/merge.server.ts";
import { jobsForgets } from "../jobs/forget.server.ts";
import { jobsMerges } from "../jobs/merge.server.ts";
import { mailForgets } from "../mail/forget.server.ts";
import { mailMerges } from "../mail/merge.server.ts";
import { auditForgets } from "../audit/forget.server.ts";
import { undosForget } from "../undo/forget.server.ts";
import { undosMerge } from "../undo/merge.server.ts";
import { auditMerges } from "../audit/merge.server.ts";
import { courseDaysForgets } from "../course-days/forget.server.ts";
import { courseDaysMerges } from "../course-days/merge.server.ts";
import { unlessSeatGone } from "../course-days/notices/participant-notices.server.ts";
import { renewReminder } from "../overviews/bulk-actions/reminders.server.ts";
import { releaseSeatsOfLeaver } from "../course-days/sign-up/give-up.server.ts";
import { elearningForgets } from "../elearning/forget.server.ts";
import { stillOverdue, unlessRenewed } from "../elearning/deadlines/revision-reminders.server.ts";
import { elearningMerges } from "../elearning/merge.server.ts";
import { attachDiploma } from "../diplomas/drawing/letter-attachment.server.ts";
import { inviteNewAgent, unlessCompleted } from "../elearning/deadlines/invitations.server.ts";
import { diplomasForgets } from "../diplomas/forget.server.ts";
import { diplomasMerges } from "../diplomas/merge.server.ts";
import { deleteFigures } from "../results/publishing/delete-figures.server.ts";
import { clearPublishedCaches } from "../results/figures/published-cache.server.ts";
import { renameInResults } from "../results/renamed-municipality.server.ts";
import { renameInSurveys } from "../surveys/renamed-municipality.server.ts";
import { surveysForgets } from "../surveys/forget.server.ts";
import { surveysMerges } from "../surveys/merge.server.ts";
import { onboardingForgets } from "../onboarding/forget.server.ts";
import { onboardingMerges } from "../onboarding/merge.server.ts";
import {
  beginPlanOnJoining,
  beginPlanOnMembership,
  endPlanOnLeaving,
  movePlanStartOnMembership,
  resumePlanOnReturn,
} from "../onboarding/plans/begin-plan.server.ts";
import { resultsForgets } from "../results/forget.server.ts";
import { endSessionsOfFormerMunicipality } from "../people/sign-in/with-account/account-sessions.server.ts";
import { endWaitingOnLeaving } from "../people/mail-change/deciding.server.ts";
import { addNewLink, addOldLink } from "../people/mail-change/links.server.ts";
import { resetReminders } from "../onboarding/follow-ups/overdue-reminders.server.ts";
import { deleteTargetsNotAsked, deleteTargets } from "../results/targets-and-actions/targets.server.ts";
import { addReminderLink, addSurveyLink } from "../surveys/anonymity/links.server.ts";
import { feedsForgets } from "../feeds/forget.server.ts";
import { feedsMerges } from "../feeds/merge.server.ts";
import { overviewsForgets } from "../overviews/forget.server.ts";
import { overviewsMerges } from "../overviews/merge.server.ts";

/** The handlers of each event, run in the same transaction. Every table that refers to a person appears under `forgotten`. */
export const eventHandlers: EventHandlers = {
  joined: [inviteNewAgent, beginPlanOnJoining],
  left: [releaseSeatsOfLeaver, endPlanOnLeaving, endWaitingOnLeaving],
  moved: [resetReminders, endSessionsOfFormerMunicipality],
  returned: [resumePlanOnReturn],
  "municipality-joined": [beginPlanOnMembership],
  "membership-moved": [movePlanStartOnMembership, clearPublishedCaches],
  "municipality-renamed": [renameInSurveys, renameInResults],
  // Plans first, since they read the status of both persons; seats before people, whose mail address goes last; diplomas before the
  // lessons that may earn one.
  merged: [
    onboardingMerges,
    mailMerges,
    auditMerges,
    undosMerge,
    courseDaysMerges,
    diplomasMerges,
    elearningMerges,
    surveysMerges,
    overviewsMerges,
    feedsMerges,
    jobsMerges,
    peopleMerges,
  ],
  "draft-changed": [deleteTargetsNotAsked],
  "draft-deleted": [deleteTargets],
  "round-removed": [deleteFigures],
  forgotten: [
    peopleForgets,
    mailForgets,
    auditForgets,
    undosForget,
    courseDaysForgets,
    elearningForgets,
    diplomasForgets,
    surveysForgets,
    resultsForgets,
    onboardingForgets,
    overviewsForgets,
    feedsForgets,
    jobsForgets,
  ],
};

/** Letter props that a higher room adds when the letter is rendered. */
export const lateProps: LateProps = {
  "mail-change-asked": addOldLink,
  "mail-change-new": addNewLink,
  "survey-invitation": addSurveyLink,
  "survey-link": addSurveyLink,
  "survey-reminder": addReminderLink,
  "course-day-reminder": unlessSeatGone,
  "course-invitation": unlessCompleted,
  "course-not-completed": unlessCompleted,
  "course-reminder": unlessCompleted,
  "course-overdue": stillOverdue,
  "course-revised": unlessRenewed,
  "team-reminder": renewReminder,
};

/** Letter attachments that a higher room makes when the letter is rendered. */
export const attachmentMakers: AttachmentMakers = { diploma: attachDiploma };
