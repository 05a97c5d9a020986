import { feedScopes, type Role } from "../db/words.ts";

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
const placers = ["leader", "secretariat"] as const;

/** The site map: every address of the site. What is not here does not exist, and is refused before any room sees it. */
export const siteMap: readonly Address[] = [
  { path: "/", file: "people/routes/front.tsx", who: "anyone" },
  { path: "/ikke-fundet", file: "ops/routes/not-found.tsx", who: "anyone" },
  { path: "/health/live", who: "anyone" },
  { path: "/health/ready", who: "anyone" },
  { path: "/log-ind", file: "people/routes/sign-in.tsx", who: "anyone" },
  { path: "/log-ind/kode", file: "people/routes/sign-in-code.tsx", who: "anyone" },
  { path: "/log-ind/link/:token", file: "people/routes/sign-in-link.tsx", who: "anyone" },
  { path: "/log-ind/demo", file: "people/routes/sign-in-demo.tsx", who: "anyone", only: "demo" },
  { path: "/min-side/enheder", file: "people/routes/sessions.tsx", who: "signed-in" },
  { path: "/min-side/enheder/andre/afslut", file: "people/routes/sessions-end-others.tsx", who: "signed-in" },
  { path: "/min-side/enheder/:id/afslut", file: "people/routes/session-end.tsx", who: "signed-in" },
  { path: "/tilgaengelighed", file: "people/routes/accessibility.tsx", who: "anyone" },
  { path: "/privatliv", file: "people/routes/privacy.tsx", who: "anyone" },
  { path: "/privatliv/maalinger", file: "surveys/routes/held.tsx", who: "anyone" },
  { path: "/log-ud", file: "people/routes/sign-out.tsx", who: "signed-in" },
  { path: "/rolle", file: "people/routes/role.tsx", who: "signed-in" },
  { path: "/sprog", file: "people/routes/language.tsx", who: "anyone" },
  { path: "/diplom", file: "diplomas/routes/check.tsx", who: "anyone" },
  { path: "/diplom/:number", file: "diplomas/routes/diploma.tsx", who: "anyone" },
  { path: "/diplom/:number.pdf", who: "anyone" },
  { path: "/min-side", file: "onboarding/routes/my-page.tsx", who: "signed-in" },
  { path: "/min-side/opgaver", file: "onboarding/routes/tasks.tsx", who: "signed-in" },
  { path: "/planer/:id", file: "onboarding/routes/plan.tsx", who: "signed-in" },
  { path: "/planer/:id/gjort", file: "onboarding/routes/plan-done.tsx", who: "signed-in" },
  { path: "/planer/:id/punkter/:key", file: "onboarding/routes/plan-item.tsx", who: "signed-in" },
  { path: "/planer/:id/punkter/:key/fortryd", file: "onboarding/routes/plan-undo.tsx", who: "signed-in" },
  { path: "/planer/:id/aftaler", file: "onboarding/routes/plan-run.tsx", who: placers },
  { path: "/planer/:id/nyeste", file: "onboarding/routes/plan-newest.tsx", who: ["secretariat"] },
  { path: "/planer/:id/medlyt/:way", file: "onboarding/routes/plan-listen.tsx", who: "signed-in" },
  { path: "/planer/:id/medlyt/:way/gjort", file: "onboarding/routes/plan-listened.tsx", who: "signed-in" },
  { path: "/agenter/:person/plan", file: "onboarding/routes/begin-plan.tsx", who: placers },
  { path: "/agenter/:person/opfoelgning", file: "onboarding/routes/follow-up.tsx", who: placers },
  { path: "/opfoelgning/:id/gjort", file: "onboarding/routes/follow-up-done.tsx", who: "signed-in" },
  { path: "/klar-til-vagt", file: "onboarding/routes/shifts.tsx", who: placers },
  { path: "/klar-til-vagt.xlsx", who: placers },
  { path: "/klar-til-vagt/set", file: "onboarding/routes/shifts-seen.tsx", who: placers },
  {
    path: "/sekretariat/klar-til-vagt/:person",
    file: "onboarding/routes/shifts-exception.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/klar-til-vagt/:person/ophaev",
    file: "onboarding/routes/shifts-exception-end.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/planer", file: "onboarding/routes/office-plans.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/planer/begynd",
    file: "onboarding/routes/office-begin-plan.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/velkomst/:kind",
    file: "onboarding/routes/office-pack.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind",
    file: "onboarding/routes/office-template.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/ret",
    file: "onboarding/routes/office-template-change.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/udgiv",
    file: "onboarding/routes/office-template-publish.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/kasser",
    file: "onboarding/routes/office-template-discard.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/flyt",
    file: "onboarding/routes/office-template-move.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/punkt",
    file: "onboarding/routes/office-new-item.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/punkt/:item",
    file: "onboarding/routes/office-item.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/punkt/:item/op",
    file: "onboarding/routes/office-item-up.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/punkt/:item/ned",
    file: "onboarding/routes/office-item-down.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/planer/skabelon/:kind/punkt/:item/slet",
    file: "onboarding/routes/office-item-drop.tsx",
    who: ["secretariat"],
  },
  { path: "/mit-hold", file: "teams/routes/team.tsx", who: ["leader"] },
  { path: "/mit-hold.csv", who: ["leader"] },
  { path: "/mit-hold/:id", file: "teams/routes/team-person.tsx", who: ["leader"] },
  { path: "/mit-hold/:id/e-laering", file: "teams/routes/team-why.tsx", who: ["leader"] },
  { path: "/personer/ny", file: "teams/routes/new-person.tsx", who: placers },
  { path: "/personer/soeg", who: placers },
  { path: "/personer/valgte", file: "teams/routes/chosen.tsx", who: placers },
  { path: "/personer/:id/ret", file: "teams/routes/change-person.tsx", who: placers },
  { path: "/styregruppe", file: "teams/routes/steering.tsx", who: ["steering"] },
  { path: "/sekretariat", file: "teams/routes/office.tsx", who: ["secretariat"] },
  { path: "/sekretariat/kommuner/:code", file: "teams/routes/office-municipality.tsx", who: ["secretariat"] },
  { path: "/sekretariat/personer", file: "teams/routes/office-people.tsx", who: ["secretariat"] },
  { path: "/sekretariat/personer.csv", who: ["secretariat"] },
  { path: "/sekretariat/personer/import", file: "teams/routes/import.tsx", who: ["secretariat"] },
  { path: "/sekretariat/personer/import/fil", who: ["secretariat"] },
  { path: "/sekretariat/personer/import/:id", file: "teams/routes/import-look.tsx", who: ["secretariat"] },
  { path: "/sekretariat/personer/:id", file: "teams/routes/office-person.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/personer/:id/e-laering",
    file: "teams/routes/office-why.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/maalinger", file: "surveys/routes/office-rounds.tsx", who: ["secretariat"] },
  { path: "/sekretariat/maalinger/ny", file: "surveys/routes/office-new-round.tsx", who: ["secretariat"] },
  { path: "/sekretariat/maalinger/:id", file: "surveys/routes/office-round.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/maalinger/:id/proev",
    file: "surveys/routes/office-round-trial.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/aabn",
    file: "surveys/routes/office-round-open.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/luk",
    file: "surveys/routes/office-round-close.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/offentliggoer",
    file: "results/routes/publish.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/opgiv",
    file: "surveys/routes/office-round-give-up.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/kommentarer",
    file: "results/routes/comments.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/indsatser",
    file: "results/routes/actions.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/indsatser/:action/gjort",
    file: "results/routes/action-done.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/maal",
    file: "results/routes/targets.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/maalinger/:id/graenser",
    file: "results/routes/thresholds.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/spoergeskemaer",
    file: "surveys/routes/office-questionnaires.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/spoergeskemaer/nyt",
    file: "surveys/routes/office-new-questionnaire.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/spoergeskemaer/gem",
    file: "surveys/routes/office-keep-questionnaire.tsx",
    who: ["secretariat"],
  },
  { path: "/maalinger", file: "results/routes/rounds.tsx", who: "signed-in" },
  { path: "/maalinger/:round.csv", who: "signed-in" },
  { path: "/maalinger/:round.xlsx", who: "signed-in" },
  { path: "/maalinger/:round.pdf", who: "signed-in" },
  { path: "/maalinger/:round/diagram/:chart.svg", who: "signed-in" },
  { path: "/maalinger/:round/diagram/:chart.png", who: "signed-in" },
  { path: "/maalinger/:round/kommune", file: "results/routes/municipality.tsx", who: ["leader"] },
  { path: "/maalinger/:round", file: "results/routes/round.tsx", who: "signed-in" },
  { path: "/svar/:token", who: "anyone" },
  { path: "/svar/:token/kladde", who: "anyone" },
  { path: "/svar/:token/slet", who: "anyone" },
  { path: "/svar/:token/stille", who: "anyone" },
  { path: "/kursusdage", file: "courses/routes/days.tsx", who: "signed-in" },
  { path: "/kursusdage/:id", file: "courses/routes/day.tsx", who: "signed-in" },
  { path: "/kursusdage/:id/tilmelding", file: "courses/routes/enrol.tsx", who: "signed-in" },
  { path: "/kursusdage/:id/afmelding", file: "courses/routes/give-up.tsx", who: "signed-in" },
  { path: "/kursusdage/:id/behov", file: "courses/routes/needs.tsx", who: "signed-in" },
  { path: "/kursusdage/:id/uden-plads", file: "courses/routes/walk-in.tsx", who: ["host", "secretariat"] },
  { path: "/kursusdage/:id/vaertspakke", file: "courses/routes/host-pack.tsx", who: ["host", "secretariat"] },
  { path: "/kursusdage/:id/tilbud", file: "courses/routes/accept.tsx", who: "signed-in" },
  { path: "/kursusdage/:id/skift", file: "courses/routes/change.tsx", who: "signed-in" },
  { path: "/kursusdage/:id/hold", file: "courses/routes/team-day.tsx", who: placers },
  { path: "/kursusdage/:id/hold/tilmeld", file: "courses/routes/team-sign-up.tsx", who: placers },
  { path: "/kursusdage/:id/hold/reserveret", file: "courses/routes/team-fill.tsx", who: placers },
  { path: "/kursusdage/:id/hold/afmeld", file: "courses/routes/team-sign-off.tsx", who: placers },
  { path: "/kursusdage/:id/hold/byt", file: "courses/routes/team-swap.tsx", who: placers },
  { path: "/kursusdage/:id/hold/reservation", file: "courses/routes/team-reserve.tsx", who: placers },
  {
    path: "/kursusdage/:id/hold/reservation/frigiv",
    file: "courses/routes/team-give-back.tsx",
    who: placers,
  },
  { path: "/kursusdage/:id/fremmoede", file: "courses/routes/attendance.tsx", who: "signed-in" },
  { path: "/kursusdage/:id/fremmoede/:person", who: "signed-in" },
  { path: "/sekretariat/kursusdage", file: "courses/routes/office-days.tsx", who: ["secretariat"] },
  { path: "/sekretariat/kursusdage/ny", file: "courses/routes/office-new-day.tsx", who: ["secretariat"] },
  { path: "/sekretariat/kursusdage/pligt", file: "courses/routes/office-duty.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/kursusdage/udgiv",
    file: "courses/routes/office-publish-all.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/hent-ind",
    file: "courses/routes/office-import.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/kursusdage/hent-ind/fil", who: ["secretariat"] },
  {
    path: "/sekretariat/kursusdage/pligt/:person/fritag",
    file: "courses/routes/office-exempt.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/pligt/:person/ophaev",
    file: "courses/routes/office-lift.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/kursusdage/:id", file: "courses/routes/office-day.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/kursusdage/:id/ret",
    file: "courses/routes/office-change.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/kopier",
    file: "courses/routes/office-series.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/udgiv",
    file: "courses/routes/office-publish.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/pladser",
    file: "courses/routes/office-seats.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/aflys",
    file: "courses/routes/office-cancel.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/skriv",
    file: "courses/routes/office-write.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/vaerter",
    file: "courses/routes/office-hosts.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kursusdage/:id/vaerter/:person/fjern",
    file: "courses/routes/office-host-drop.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/kurser", file: "elearning/routes/office-courses.tsx", who: ["secretariat"] },
  { path: "/sekretariat/kurser/ny", file: "elearning/routes/office-new-course.tsx", who: ["secretariat"] },
  { path: "/sekretariat/kurser/:id", file: "elearning/routes/office-course.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/kurser/:id/ret",
    file: "elearning/routes/office-course-change.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kurser/:id/lektion",
    file: "elearning/routes/office-new-lesson.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kurser/:id/udgiv",
    file: "elearning/routes/office-course-publish.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/kurser/:id/inviter",
    file: "elearning/routes/office-invite.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/lektioner/:id", file: "elearning/routes/office-lesson.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/lektioner/:id/spoergsmaal",
    file: "elearning/routes/office-questions.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/flyt",
    file: "elearning/routes/office-lesson-move.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/udelad",
    file: "elearning/routes/office-lesson-leave-out.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/medtag",
    file: "elearning/routes/office-lesson-take-in.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/ny-udgave",
    file: "elearning/routes/office-lesson-replace.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/indhold",
    file: "elearning/routes/office-page.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/vimeo",
    file: "elearning/routes/office-vimeo.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/lektioner/:id/samtale/:call/fjern",
    file: "elearning/routes/office-call-drop.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/lektioner/:id/film", who: ["secretariat"] },
  { path: "/sekretariat/lektioner/:id/undertekster", who: ["secretariat"] },
  { path: "/sekretariat/lektioner/:id/samtale", who: ["secretariat"] },
  { path: "/sekretariat/lektioner/:id/billede", who: ["secretariat"] },
  { path: "/sekretariat/diplomer/:number", file: "diplomas/routes/office-diploma.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/diplomer/:number/traek-tilbage",
    file: "diplomas/routes/office-revoke.tsx",
    who: ["secretariat"],
  },
  {
    path: "/sekretariat/diplomer/:number/genudsted",
    file: "diplomas/routes/office-reissue.tsx",
    who: ["secretariat"],
  },
  { path: "/sekretariat/personer/:id/diplom", file: "teams/routes/office-grant.tsx", who: ["secretariat"] },
  { path: "/sekretariat/feeds", file: "teams/routes/feed-keys.tsx", who: ["secretariat"] },
  { path: "/sekretariat/feeds/:id/afslut", file: "teams/routes/feed-key-end.tsx", who: ["secretariat"] },
  { path: "/sekretariat/post", file: "mail/routes/letters.tsx", who: ["secretariat"] },
  { path: "/sekretariat/post/brev/:id/igen", file: "mail/routes/letter-retry.tsx", who: ["secretariat"] },
  {
    path: "/sekretariat/post/slags/:letter/igen",
    file: "mail/routes/letters-retry.tsx",
    who: ["secretariat"],
  },
  { path: "/demo/overskrift", file: "ops/routes/bare.tsx", who: "anyone", only: "demo" },
  { path: "/demo/post", file: "mail/routes/demo-letters.tsx", who: "anyone", only: "demo" },
  { path: "/demo/post/:id", file: "mail/routes/demo-letter.tsx", who: "anyone", only: "demo" },
  { path: "/demo/post/:id/fil", file: "mail/routes/demo-letter-file.tsx", who: "anyone", only: "demo" },
  { path: "/e-laering", file: "elearning/routes/courses.tsx", who: learners },
  { path: "/e-laering/hvorfor", file: "elearning/routes/why.tsx", who: learners },
  { path: "/e-laering/:lesson", file: "elearning/routes/lesson.tsx", who: learners },
  { path: "/e-laering/:lesson/set", who: learners },
  { path: "/e-laering/:lesson/svar", file: "elearning/routes/answer.tsx", who: learners },
  { path: "/e-laering/:lesson/trin", file: "elearning/routes/step.tsx", who: learners },
  { path: "/e-laering/:lesson/aabn", file: "elearning/routes/open.tsx", who: learners },
  { path: "/e-laering/:lesson/billede/:file", who: learners },
  { path: "/e-laering/:lesson/valg", file: "elearning/routes/choose.tsx", who: learners },
  { path: "/e-laering/:lesson/tilbage", file: "elearning/routes/back.tsx", who: learners },
  { path: "/e-laering/:lesson/forfra", file: "elearning/routes/again.tsx", who: learners },
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
