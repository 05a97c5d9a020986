import { feedScopes, type Role } from "../db/enums.ts";

/** Who may enter: anyone, anyone signed in, someone who has switched to one of these roles, or a program with a key. */
export type Who = "anyone" | "signed-in" | "key" | readonly Role[];

export interface Address {
  path: string;
  /** The route module under app/. Absent for the hot addresses, which are plain Express handlers (hot.server.ts). */
  file?: string;
  who: Who;
  /** The address exists in these modes only. */
  only?: "demo";
}

/** Those who take a course, and those who keep it. */
const learners = ["agent", "leader", "secretariat"] as const;

/** Those who see to the course days of others. */
const leaderOrSecretariat = ["leader", "secretariat"] as const;

/** The site map: every address of the site. What is not here does not exist, and is refused before any room sees it. */
export const siteMap: readonly Address[] = [
  { path: "/", file: "people/sign-in/routes/front.tsx", who: "anyone" },
  { path: "/ikke-fundet", file: "server/routes/not-found.tsx", who: "anyone" },
  { path: "/health/live", who: "anyone" },
  { path: "/health/ready", who: "anyone" },
  { path: "/log-ind", file: "people/sign-in/routes/sign-in.tsx", who: "anyone" },
  { path: "/log-ind/kode", file: "people/sign-in/routes/code.tsx", who: "anyone" },
  { path: "/log-ind/link/:token", file: "people/sign-in/routes/link.tsx", who: "anyone" },
  { path: "/log-ind/demo", file: "people/sign-in/routes/demo.tsx", who: "anyone", only: "demo" },
  { path: "/min-side/enheder", file: "people/sign-in/routes/sessions.tsx", who: "signed-in" },
  {
    path: "/min-side/enheder/andre/afslut",
    file: "people/sign-in/routes/sessions-end-others.tsx",
    who: "signed-in",
  },
  { path: "/min-side/enheder/:id/afslut", file: "people/sign-in/routes/session-end.tsx", who: "signed-in" },
  { path: "/tilgaengelighed", file: "people/statements/routes/accessibility.tsx", who: "anyone" },
  { path: "/privatliv", file: "people/statements/routes/privacy.tsx", who: "anyone" },
  { path: "/privatliv/maalinger", file: "surveys/answering/routes/stored-data.tsx", who: "anyone" },
  { path: "/log-ud", file: "people/sign-in/routes/sign-out.tsx", who: "signed-in" },
  { path: "/rolle", file: "people/sign-in/routes/role.tsx", who: "signed-in" },
  { path: "/sprog", file: "people/sign-in/routes/language.tsx", who: "anyone" },
  { path: "/diplom", file: "diplomas/checking/routes/check.tsx", who: "anyone" },
  { path: "/diplom/:number", file: "diplomas/checking/routes/diploma.tsx", who: "anyone" },
  { path: "/diplom/:number.pdf", who: "anyone" },
  { path: "/min-side", file: "onboarding/my-page/routes/my-page.tsx", who: "signed-in" },
  { path: "/min-side/data", file: "own-data/routes/own-data.tsx", who: "signed-in" },
  { path: "/min-side/data.json", who: "signed-in" },
  { path: "/min-side/data.txt", who: "signed-in" },
  { path: "/min-side/opgaver", file: "onboarding/my-page/routes/tasks.tsx", who: learners },
  { path: "/planer/:id", file: "onboarding/plan-page/routes/plan.tsx", who: learners },
  { path: "/planer/:id/gjort", file: "onboarding/plan-page/routes/tick-items.tsx", who: learners },
  { path: "/planer/:id/punkter/:key", file: "onboarding/plan-page/routes/item.tsx", who: learners },
  {
    path: "/planer/:id/punkter/:key/fortryd",
    file: "onboarding/plan-page/routes/untick-item.tsx",
    who: learners,
  },
  { path: "/planer/:id/aftaler", file: "onboarding/plan-page/routes/setup.tsx", who: leaderOrSecretariat },
  { path: "/planer/:id/slut", file: "onboarding/plans/routes/end.tsx", who: leaderOrSecretariat },
  {
    path: "/planer/:id/nyeste",
    file: "onboarding/plan-page/routes/newest-version.tsx",
    who: ["secretariat"],
  },
  { path: "/planer/:id/medlyt/:way", file: "onboarding/listen-ins/routes/agree.tsx", who: learners },
  { path: "/planer/:id/medlyt/:way/gjort", file: "onboarding/listen-ins/routes/finish.tsx", who: learners },
  { path: "/planer/:id/medlyt/:way/fortryd", file: "onboarding/listen-ins/routes/undo.tsx", who: learners },
  { path: "/planer/:id/medlyt/:way/aflys", file: "onboarding/listen-ins/routes/call-off.tsx", who: learners },
  { path: "/agenter/:person/plan", file: "onboarding/plans/routes/begin.tsx", who: leaderOrSecretariat },
  {
    path: "/agenter/:person/plan/genoptag",
    file: "onboarding/plans/routes/resume.tsx",
    who: leaderOrSecretariat,
  },
  {
    path: "/agenter/:person/opfoelgning",
    file: "onboarding/follow-ups/routes/assign.tsx",
    who: leaderOrSecretariat,
  },
  { path: "/opfoelgning/:id/gjort", file: "onboarding/follow-ups/routes/finish.tsx", who: "signed-in" },
  { path: "/klar-til-vagt", file: "onboarding/readiness/routes/shift-list.tsx", who: leaderOrSecretariat },
  { path: "/klar-til-vagt.xlsx", who: leaderOrSecretariat },
  {
    path: "/klar-til-vagt/set",
    file: "onboarding/readiness/routes/changes-seen.tsx",
    who: leaderOrSecretariat,
  },
  {
    path: "/sekretariat/klar-til-vagt/:person",
    file: "onboarding/readiness/routes/exception.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/klar-til-vagt/:person/ophaev",
    file: "onboarding/readiness/routes/end-exception.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer",
    file: "onboarding/summaries/routes/running-plans.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/begynd",
    file: "onboarding/plans/routes/begin-municipality.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/velkomst/:kind",
    file: "onboarding/templates/routes/welcome-pack.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind",
    file: "onboarding/templates/routes/template.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/ret",
    file: "onboarding/templates/routes/open-draft.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/udgiv",
    file: "onboarding/templates/routes/publish-draft.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/kasser",
    file: "onboarding/templates/routes/discard-draft.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/flyt",
    file: "onboarding/templates/routes/move-plans.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/punkt",
    file: "onboarding/templates/routes/new-item.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/punkt/:item",
    file: "onboarding/templates/routes/item.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/punkt/:item/op",
    file: "onboarding/templates/routes/item-up.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/punkt/:item/ned",
    file: "onboarding/templates/routes/item-down.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/punkt/:item/slet",
    file: "onboarding/templates/routes/drop-item.tsx",
    who: ["secretariat"],
  },
  { path: "/mit-hold", file: "overviews/team/routes/team.tsx", who: ["leader"] },
  { path: "/mit-hold.csv", who: ["leader"] },
  { path: "/mit-hold/:id", file: "overviews/person/routes/team-person.tsx", who: ["leader"] },
  { path: "/mit-hold/:id/e-laering", file: "overviews/person/routes/team-evidence.tsx", who: ["leader"] },
  { path: "/personer/ny", file: "people/persons/routes/new-person.tsx", who: leaderOrSecretariat },
  { path: "/personer/soeg", who: leaderOrSecretariat },
  { path: "/personer/valgte", file: "overviews/bulk-actions/routes/selection.tsx", who: leaderOrSecretariat },
  { path: "/personer/:id/ret", file: "people/persons/routes/edit-person.tsx", who: leaderOrSecretariat },
  { path: "/styregruppe", file: "overviews/steering/routes/steering.tsx", who: ["steering"] },
  { path: "/styregruppe.pdf", who: ["steering", "secretariat"] },
  {
    path: "/sekretariat/tal",
    file: "overviews/steering/routes/secretariat-figures.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat", file: "overviews/secretariat/routes/secretariat.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/kommuner",
    file: "overviews/municipalities/routes/memberships.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/kommuner/ny", file: "people/municipalities/routes/join.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/kommuner/:code/medlemskab",
    file: "overviews/municipalities/routes/membership.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kommuner/:code",
    file: "overviews/municipalities/routes/municipality.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/personer", file: "overviews/secretariat/routes/people.tsx", who: ["secretariat"] },
  { path: "/sekretariat/personer.csv", who: ["secretariat"] },
  { path: "/sekretariat/personer/import", file: "people/import/routes/import.tsx", who: ["secretariat"] },
  { path: "/sekretariat/personer/import/fil", who: ["secretariat"] },
  {
    path: "/sekretariat/personer/import/:id",
    file: "people/import/routes/import-preview.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/personer/:id",
    file: "overviews/person/routes/secretariat-person.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/personer/:id/sammenlaeg",
    file: "overviews/merging/routes/merge.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/personer/:id/e-laering",
    file: "overviews/person/routes/secretariat-evidence.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/maalinger", file: "surveys/rounds/routes/rounds.tsx", who: ["secretariat"] },
  { path: "/sekretariat/maalinger/ny", file: "surveys/rounds/routes/new-round.tsx", who: ["secretariat"] },
  { path: "/sekretariat/maalinger/importer", file: "surveys/import/routes/import.tsx", who: ["secretariat"] },
  { path: "/sekretariat/maalinger/importer/fil", who: ["secretariat"] },
  {
    path: "/sekretariat/maalinger/importer/:list",
    file: "surveys/import/routes/import-preview.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/maalinger/:id", file: "surveys/rounds/routes/round.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/maalinger/:id/proev",
    file: "surveys/rounds/routes/trial.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/aabn",
    file: "surveys/rounds/routes/open-round.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/ret",
    file: "surveys/rounds/routes/change-round.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/slet",
    file: "surveys/rounds/routes/delete-round.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/luk",
    file: "surveys/rounds/routes/close-round.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/offentliggoer",
    file: "results/publishing/routes/publish.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/opgiv",
    file: "surveys/rounds/routes/end-without-answers.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/kommentarer",
    file: "results/publishing/routes/comments.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/indsatser",
    file: "results/targets-and-actions/routes/actions.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/indsatser/:action",
    file: "results/targets-and-actions/routes/action.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/indsatser/:action/gjort",
    file: "results/targets-and-actions/routes/action-done.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/maal",
    file: "results/targets-and-actions/routes/targets.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/graenser",
    file: "results/publishing/routes/thresholds.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/spoergeskemaer",
    file: "surveys/questionnaires/routes/questionnaires.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/spoergeskemaer/nyt",
    file: "surveys/questionnaires/routes/new-questionnaire.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/spoergeskemaer/gem",
    file: "surveys/questionnaires/routes/save-questionnaire.tsx",
    who: ["secretariat"],
  },
  { path: "/maalinger", file: "results/round-page/routes/rounds.tsx", who: "signed-in" },
  { path: "/maalinger/:round.csv", who: "signed-in" },
  { path: "/maalinger/:round.xlsx", who: "signed-in" },
  { path: "/maalinger/:round.pdf", who: "signed-in" },
  { path: "/maalinger/:round/diagram/:chart.svg", who: "signed-in" },
  { path: "/maalinger/:round/diagram/:chart.png", who: "signed-in" },
  { path: "/maalinger/:round/kommune", file: "results/round-page/routes/municipality.tsx", who: ["leader"] },
  { path: "/maalinger/:round", file: "results/round-page/routes/round.tsx", who: "signed-in" },
  { path: "/svar/:token", who: "anyone" },
  { path: "/svar/:token/kladde", who: "anyone" },
  { path: "/svar/:token/slet", who: "anyone" },
  { path: "/svar/:token/stille", who: "anyone" },
  { path: "/svar/:token/mind-mig", who: "anyone" },
  { path: "/kursusdage", file: "course-days/days/routes/days.tsx", who: "signed-in" },
  { path: "/kursusdage/:id", file: "course-days/sign-up/routes/day.tsx", who: "signed-in" },
  { path: "/kursusdage/:id/tilmelding", file: "course-days/sign-up/routes/enrol.tsx", who: "signed-in" },
  { path: "/kursusdage/:id/afmelding", file: "course-days/sign-up/routes/give-up.tsx", who: "signed-in" },
  { path: "/kursusdage/:id/behov", file: "course-days/sign-up/routes/needs.tsx", who: "signed-in" },
  {
    path: "/kursusdage/:id/uden-plads",
    file: "course-days/attendance/routes/walk-in.tsx",
    who: ["host", "secretariat"],
  },
  {
    path: "/kursusdage/:id/vaertspakke",
    file: "course-days/hosts/routes/host-pack.tsx",
    who: ["host", "secretariat"],
  },
  { path: "/kursusdage/:id/tilbud", file: "course-days/sign-up/routes/accept-offer.tsx", who: "signed-in" },
  { path: "/kursusdage/:id/skift", file: "course-days/sign-up/routes/change-day.tsx", who: "signed-in" },
  { path: "/kursusdage/:id/hold", file: "course-days/team-sign-up/routes/day.tsx", who: leaderOrSecretariat },
  {
    path: "/kursusdage/:id/hold/tilmeld",
    file: "course-days/team-sign-up/routes/sign-up.tsx",
    who: leaderOrSecretariat,
  },
  {
    path: "/kursusdage/:id/hold/reserveret",
    file: "course-days/team-sign-up/routes/fill-reserved-seat.tsx",
    who: leaderOrSecretariat,
  },
  {
    path: "/kursusdage/:id/hold/afmeld",
    file: "course-days/team-sign-up/routes/sign-off.tsx",
    who: leaderOrSecretariat,
  },
  {
    path: "/kursusdage/:id/hold/byt",
    file: "course-days/team-sign-up/routes/swap-seat.tsx",
    who: leaderOrSecretariat,
  },
  {
    path: "/kursusdage/:id/hold/reservation",
    file: "course-days/team-sign-up/routes/reserve.tsx",
    who: leaderOrSecretariat,
  },
  {
    path: "/kursusdage/:id/hold/reservation/frigiv",
    file: "course-days/team-sign-up/routes/give-back-reservation.tsx",
    who: leaderOrSecretariat,
  },
  {
    path: "/kursusdage/:id/fremmoede",
    file: "course-days/attendance/routes/attendance.tsx",
    who: "signed-in",
  },
  { path: "/kursusdage/:id/fremmoede/:person", who: "signed-in" },
  { path: "/sekretariat/kursusdage", file: "course-days/planning/routes/days.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/kursusdage/ny",
    file: "course-days/planning/routes/new-day.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/pligt",
    file: "course-days/duty/routes/overview.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/udgiv",
    file: "course-days/planning/routes/publish-all.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/hent-ind",
    file: "course-days/lists/routes/import-list.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/kursusdage/hent-ind/fil", who: ["secretariat"] },
  {
    path: "/sekretariat/kursusdage/pligt/:person/fritag",
    file: "course-days/duty/routes/exempt.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/pligt/:person/ophaev",
    file: "course-days/duty/routes/lift-exemption.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/kursusdage/:id", file: "course-days/planning/routes/day.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/kursusdage/:id/ret",
    file: "course-days/planning/routes/edit-day.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/kopier",
    file: "course-days/planning/routes/series.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/udgiv",
    file: "course-days/planning/routes/publish.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/pladser",
    file: "course-days/planning/routes/seats.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/aflys",
    file: "course-days/planning/routes/cancel.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/skriv",
    file: "course-days/notices/routes/participant-message.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/vaerter",
    file: "course-days/hosts/routes/name-host.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/vaerter/:person/fjern",
    file: "course-days/hosts/routes/drop-host.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/kurser", file: "elearning/authoring/routes/courses.tsx", who: ["secretariat"] },
  { path: "/sekretariat/kurser/ny", file: "elearning/authoring/routes/new-course.tsx", who: ["secretariat"] },
  { path: "/sekretariat/kurser/:id", file: "elearning/authoring/routes/course.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/kurser/:id/ret",
    file: "elearning/authoring/routes/change-course.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kurser/:id/lektion",
    file: "elearning/authoring/routes/new-lesson.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kurser/:id/udgiv",
    file: "elearning/authoring/routes/publish-course.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kurser/:id/inviter",
    file: "elearning/deadlines/routes/invite.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kurser/:id/deltagere",
    file: "elearning/completion/routes/participants.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/lektioner/:id", file: "elearning/authoring/routes/lesson.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/lektioner/:id/spoergsmaal",
    file: "elearning/kinds/exercise/routes/set-questions.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/flyt",
    file: "elearning/authoring/routes/move-lesson.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/udelad",
    file: "elearning/authoring/routes/leave-out-lesson.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/slet",
    file: "elearning/authoring/routes/delete-lesson.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/medtag",
    file: "elearning/authoring/routes/include-lesson.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/ny-udgave",
    file: "elearning/authoring/routes/new-edition.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/indhold",
    file: "elearning/kinds/interactive-page/routes/set-page.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/vimeo",
    file: "elearning/kinds/film/routes/set-vimeo.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/samtale/:call/fjern",
    file: "elearning/kinds/conversation/routes/remove-call.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/regel",
    file: "elearning/kinds/package/routes/set-rule.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/proevekoersel",
    file: "elearning/kinds/package/routes/trial-run.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/lektioner/:id/pakke", who: ["secretariat"] },
  { path: "/sekretariat/lektioner/:id/film", who: ["secretariat"] },
  { path: "/sekretariat/lektioner/:id/undertekster", who: ["secretariat"] },
  { path: "/sekretariat/lektioner/:id/samtale", who: ["secretariat"] },
  { path: "/sekretariat/lektioner/:id/billede", who: ["secretariat"] },
  { path: "/sekretariat/diplomer", file: "diplomas/design/routes/design.tsx", who: ["secretariat"] },
  { path: "/sekretariat/diplomer/eksempel-:layout.pdf", who: ["secretariat"] },
  {
    path: "/sekretariat/diplomer/:number",
    file: "diplomas/issuing/routes/diploma.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/diplomer/:number/traek-tilbage",
    file: "diplomas/issuing/routes/revoke.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/diplomer/:number/genudsted",
    file: "diplomas/issuing/routes/reissue.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/personer/:id/diplom",
    file: "overviews/person/routes/grant-diploma.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/spor", file: "audit/routes/trail.tsx", who: ["secretariat"] },
  { path: "/sekretariat/feeds", file: "feeds/routes/feed-keys.tsx", who: ["secretariat"] },
  { path: "/sekretariat/feeds/:id/afslut", file: "feeds/routes/end-feed-key.tsx", who: ["secretariat"] },
  { path: "/sekretariat/post", file: "mail/status/routes/letters.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/post/brev/:id/igen",
    file: "mail/status/routes/letter-retry.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/post/slags/:letter/igen",
    file: "mail/status/routes/letters-retry.tsx",
    who: ["secretariat"],
  },
  { path: "/demo/overskrift", file: "ops/routes/bare.tsx", who: "anyone", only: "demo" },
  { path: "/demo/post", file: "mail/letter-files/routes/demo-letters.tsx", who: "anyone", only: "demo" },
  { path: "/demo/post/:id", file: "mail/letter-files/routes/demo-letter.tsx", who: "anyone", only: "demo" },
  {
    path: "/demo/post/:id/fil",
    file: "mail/letter-files/routes/demo-letter-file.tsx",
    who: "anyone",
    only: "demo",
  },
  { path: "/e-laering", file: "elearning/learner-pages/routes/courses.tsx", who: learners },
  { path: "/e-laering/hvorfor", file: "elearning/evidence/routes/why.tsx", who: learners },
  { path: "/e-laering/:lesson", file: "elearning/learner-pages/routes/lesson.tsx", who: learners },
  { path: "/e-laering/:lesson/set", who: learners },
  { path: "/e-laering/:lesson/svar", file: "elearning/kinds/exercise/routes/answer.tsx", who: learners },
  { path: "/e-laering/:lesson/trin", file: "elearning/kinds/workflow-test/routes/step.tsx", who: learners },
  {
    path: "/e-laering/:lesson/aabn",
    file: "elearning/kinds/interactive-page/routes/open-part.tsx",
    who: learners,
  },
  { path: "/e-laering/:lesson/billede/:file", who: learners },
  { path: "/e-laering/:lesson/valg", file: "elearning/kinds/conversation/routes/choose.tsx", who: learners },
  { path: "/e-laering/:lesson/tilbage", file: "elearning/kinds/conversation/routes/back.tsx", who: learners },
  { path: "/e-laering/:lesson/forfra", file: "elearning/learner-pages/routes/restart.tsx", who: learners },
  { path: "/film/:file", who: learners },
  ...feedScopes.flatMap((scope) =>
    ["json", "csv"].map((kind): Address => ({ path: `/feed/v1/${scope}.${kind}`, who: "key" })),
  ),
];

/** The route modules among them, as Remix wants them. */
export default siteMap
  .filter((address) => address.file)
  .map(({ path, file }) =>
    path === "/" ? { index: true, file: file! } : { path: path.slice(1), file: file! },
  );
