/**
 * The site map: every address of the site, who may enter it, and the route module that answers. What is not here does not
 * exist, and is refused by the gate before any room sees it. Which role may enter an address is stated here, and for the secretariat's
 * half in `secretariat-routes.ts`, and nowhere else.
 */
import { feedScopes } from "../db/enums.ts";
import { secretariatRoutes } from "./secretariat-routes.ts";
import { type Address, branch, enteredBy, handler, page } from "./server/addresses.ts";

/** Those who take a course, and those who look after it. */
const learners = ["agent", "leader", "secretariat"] as const;
const leaderOrSecretariat = ["leader", "secretariat"] as const;
const hostOrSecretariat = ["host", "secretariat"] as const;
const steeringOrSecretariat = ["steering", "secretariat"] as const;
const leader = ["leader"] as const;
const secretariat = ["secretariat"] as const;
const steering = ["steering"] as const;

export const siteMap: readonly Address[] = [
  ...enteredBy("anyone", [
    page("/", "people/sign-in/routes/front.tsx"),
    page("/ikke-fundet", "server/routes/not-found.tsx"),
    branch("/health", [handler("/live"), handler("/ready")]),
    branch("/log-ind", { folder: "people/sign-in/routes" }, [
      page("", "sign-in.tsx"),
      page("/kode", "code.tsx"),
      page("/link/:token", "link.tsx"),
      branch("/kommunekonto", { folder: "people/sign-in/routes" }, [
        page("", "account-choose.tsx"),
        page("/svar", "account-answer.tsx"),
        page("/foerste-gang", "account-first.tsx"),
        page("/it", "people/tenants/routes/guide.tsx"),
        page("/:id", "account-begin.tsx"),
      ]),
    ]),
    page("/mailadresse/:token", "people/mail-change/routes/answer-link.tsx"),
    page("/tilgaengelighed", "people/statements/routes/accessibility.tsx"),
    branch("/privatliv", [
      page("", "people/statements/routes/privacy.tsx"),
      page("/maalinger", "surveys/answering/routes/stored-data.tsx"),
    ]),
    branch("/faerre-mails/:token", [page("", "mail/optional/routes/fewer-letters.tsx"), handler("/stop")]),
    page("/sprog", "people/sign-in/routes/language.tsx"),
    branch("/diplom", { folder: "diplomas/checking/routes" }, [
      page("", "check.tsx"),
      page("/:number", "diploma.tsx"),
      handler("/:number.pdf"),
    ]),
    branch("/svar/:token", [
      handler(""),
      handler("/kladde"),
      handler("/slet"),
      handler("/stille"),
      handler("/mind-mig"),
    ]),
  ]),

  ...enteredBy(
    "anyone",
    [
      page("/log-ind/demo", "people/sign-in/routes/demo.tsx"),
      branch("/demo", [
        page("/overskrift", "ops/routes/bare.tsx"),
        branch("/post", { folder: "mail/letter-files/routes" }, [
          page("", "demo-letters.tsx"),
          branch("/:file", [page("", "demo-letter.tsx"), page("/fil", "demo-letter-file.tsx")]),
        ]),
      ]),
    ],
    "demo",
  ),

  ...enteredBy("anyone", [page("/ui", "ops/components/routes/components.tsx")], "development"),

  ...enteredBy("signed-in", [
    branch("/min-side", [
      page("", "onboarding/my-page/routes/my-page.tsx"),
      branch("/enheder", { folder: "people/sign-in/routes" }, [
        page("", "sessions.tsx"),
        page("/andre/afslut", "sessions-end-others.tsx"),
        page("/:id/afslut", "session-end.tsx"),
        page("/konto/:id/fjern", "account-remove.tsx"),
      ]),
      page("/mailadresse", "people/mail-change/routes/own-mail.tsx"),
      page("/mails", "mail/optional/routes/own-letters.tsx"),
      page("/telefon", "people/persons/routes/own-phone.tsx"),
      page("/data", "own-data/routes/own-data.tsx"),
      handler("/data.json"),
      handler("/data.txt"),
    ]),
    page("/fortryd", "undo/routes/undos.tsx"),
    page("/fortryd/:id", "undo/routes/undo.tsx"),
    page("/log-ud", "people/sign-in/routes/sign-out.tsx"),
    page("/rolle", "people/sign-in/routes/role.tsx"),
    page("/opfoelgning/:id/gjort", "onboarding/follow-ups/routes/finish.tsx"),
    branch("/maalinger", { folder: "results/round-page/routes" }, [
      page("", "rounds.tsx"),
      handler("/:round.csv"),
      handler("/:round.xlsx"),
      handler("/:round.pdf"),
      branch("/:round", [
        page("", "round.tsx"),
        page("/link", "send-link.tsx"),
        page("/samlet", "whole.tsx"),
        page("/metode", "method.tsx"),
        page("/spoergsmaal/:name", "question.tsx"),
        branch("/diagram", [handler("/:chart.svg"), handler("/:chart.png")]),
      ]),
    ]),
    branch("/kursusdage", [
      page("", "course-days/sign-up/routes/days.tsx"),
      branch("/:id", [
        page("", "course-days/sign-up/routes/day.tsx"),
        page("/tilmelding", "course-days/sign-up/routes/enrol.tsx"),
        page("/afmelding", "course-days/sign-up/routes/give-up.tsx"),
        page("/behov", "course-days/sign-up/routes/needs.tsx"),
        page("/tilbud", "course-days/sign-up/routes/accept-offer.tsx"),
        page("/skift", "course-days/sign-up/routes/change-day.tsx"),
      ]),
    ]),
  ]),

  ...enteredBy(learners, [
    page("/min-side/opgaver", "onboarding/my-page/routes/tasks.tsx"),
    branch("/planer/:id", [
      page("", "onboarding/plan-page/routes/plan.tsx"),
      page("/gjort", "onboarding/plan-page/routes/tick-items.tsx"),
      branch("/punkter/:key", { folder: "onboarding/plan-page/routes" }, [
        page("", "item.tsx"),
        page("/fortryd", "untick-item.tsx"),
      ]),
      branch("/medlyt/:way", { folder: "onboarding/listen-ins/routes" }, [
        page("", "agree.tsx"),
        page("/gjort", "finish.tsx"),
        page("/fortryd", "undo.tsx"),
        page("/aflys", "call-off.tsx"),
      ]),
    ]),
    branch("/e-laering", [
      page("", "elearning/learner-pages/routes/courses.tsx"),
      page("/hvorfor", "elearning/evidence/routes/why.tsx"),
      branch("/:lesson", [
        page("", "elearning/learner-pages/routes/lesson.tsx"),
        handler("/set"),
        page("/svar", "elearning/learner-pages/routes/answer.tsx"),
        page("/trin", "elearning/kinds/workflow-test/routes/step.tsx"),
        page("/aabn", "elearning/kinds/interactive-page/routes/open-part.tsx"),
        handler("/billede/:file"),
        page("/valg", "elearning/kinds/conversation/routes/choose.tsx"),
        page("/tilbage", "elearning/kinds/conversation/routes/back.tsx"),
        page("/forfra", "elearning/learner-pages/routes/restart.tsx"),
      ]),
    ]),
    handler("/film/:file"),
  ]),

  ...enteredBy(leaderOrSecretariat, [
    branch("/soeg", [page("", "overviews/search/routes/search.tsx"), handler("/forslag")]),
    branch("/planer/:id", [
      page("/aftaler", "onboarding/plan-page/routes/setup.tsx"),
      page("/slut", "onboarding/plans/routes/end.tsx"),
    ]),
    branch("/agenter/:person", [
      branch("/plan", { folder: "onboarding/plans/routes" }, [
        page("", "begin.tsx"),
        page("/genoptag", "resume.tsx"),
      ]),
      page("/opfoelgning", "onboarding/follow-ups/routes/assign.tsx"),
    ]),
    branch("/klar-til-vagt", { folder: "onboarding/readiness/routes" }, [
      page("", "shift-list.tsx"),
      page("/set", "changes-seen.tsx"),
    ]),
    handler("/klar-til-vagt.xlsx"),
    branch("/personer", [
      page("/ny", "people/persons/routes/new-person.tsx"),
      page("/valgte", "overviews/bulk-actions/routes/selection.tsx"),
      page("/:id/ret", "people/persons/routes/edit-person.tsx"),
    ]),
    branch("/kursusdage/:id/hold", { folder: "course-days/team-sign-up/routes" }, [
      page("", "day.tsx"),
      page("/tilmeld", "sign-up.tsx"),
      page("/reserveret", "fill-reserved-seat.tsx"),
      page("/afmeld", "sign-off.tsx"),
      page("/byt", "swap-seat.tsx"),
    ]),
  ]),

  ...enteredBy(secretariat, secretariatRoutes),

  ...enteredBy(leader, [
    branch("/mit-hold", [
      page("", "overviews/team/routes/team.tsx"),
      branch("/:id", { folder: "overviews/person/routes" }, [
        page("", "team-person.tsx"),
        page("/e-laering", "team-evidence.tsx"),
      ]),
    ]),
    handler("/mit-hold.csv"),
    branch("/kursusdage/:id/hold/reservation", { folder: "course-days/team-sign-up/routes" }, [
      page("", "reserve.tsx"),
      page("/frigiv", "give-back-reservation.tsx"),
    ]),
    page("/maalinger/:round/kommune", "results/round-page/routes/municipality.tsx"),
  ]),

  ...enteredBy(steering, [page("/styregruppe", "overviews/steering/routes/steering.tsx")]),

  ...enteredBy(steeringOrSecretariat, [
    handler("/styregruppe.pdf"),
    branch("/maalinger/:round/kladde", { folder: "results/round-page/routes" }, [
      page("", "draft.tsx"),
      page("/samlet", "draft-whole.tsx"),
      page("/metode", "draft-method.tsx"),
      page("/spoergsmaal/:name", "draft-question.tsx"),
    ]),
  ]),

  ...enteredBy(hostOrSecretariat, [
    branch("/kursusdage/:id", [
      branch("/fremmoede", { folder: "course-days/attendance/routes" }, [
        page("", "attendance.tsx"),
        handler("/:person"),
      ]),
      page("/uden-plads", "course-days/attendance/routes/walk-in.tsx"),
      page("/resten", "course-days/attendance/routes/rest.tsx"),
      page("/tjekliste", "course-days/attendance/routes/tick-check.tsx"),
      page("/vaertspakke", "course-days/hosts/routes/host-pack.tsx"),
      page("/deltagerliste", "course-days/attendance/routes/participant-list.tsx"),
      handler("/deltagerliste.xlsx"),
    ]),
  ]),

  ...enteredBy(
    "key",
    feedScopes.map((scope) => branch(`/feed/v1/${scope}`, [handler(".json"), handler(".csv")])),
  ),
];

/** The route modules among them, as Remix wants them. */
export default siteMap
  .filter((address) => address.file)
  .map(({ path, file }) =>
    path === "/" ? { index: true, file: file! } : { path: path.slice(1), file: file! },
  );
