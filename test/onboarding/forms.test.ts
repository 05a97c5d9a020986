import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { openDraft } from "../../app/onboarding/templates/drafting.server.ts";
import * as followUp from "../../app/onboarding/follow-ups/routes/assign.tsx";
import * as newItem from "../../app/onboarding/templates/routes/new-item.tsx";
import * as pack from "../../app/onboarding/templates/routes/welcome-pack.tsx";
import * as item from "../../app/onboarding/plan-page/routes/item.tsx";
import * as listenIn from "../../app/onboarding/listen-ins/routes/agree.tsx";
import * as setup from "../../app/onboarding/plan-page/routes/setup.tsx";
import * as exception from "../../app/onboarding/readiness/routes/exception.tsx";
import { inLocale } from "../../app/base/texts/translation.ts";
import { texts } from "../../app/onboarding/plans/texts.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";
import { addAgentsCourse } from "./sample-course.ts";

const { refused } = inLocale(texts, "da");

withDatabase();
let people: ReturnType<typeof addCast>;
let planId: number;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
  const now = new Date();
  planId = (beginPersonPlan("site", people.astrid, now) as { planId: number }).planId;
  openDraft(inRole(people.sanne, "secretariat"), "person", now);
});

type Form = Record<string, string>;
interface Answer {
  init: { status: number };
  data: { reply: { initialValue: Form; error: Record<string, string[]> } };
}

/** What a form is answered: its status, what was typed, and the sentence at each field that is wrong. */
async function send(action: unknown, path: string, as: string, form: Form) {
  const { init, data } = await (action as (args: ReturnType<typeof visit>) => Promise<Answer>)(
    visit(path, { as, form }),
  );
  const { initialValue, error } = data.reply;
  const complaints = Object.entries(error).map(([field, [word]]) => [field, refused[word as "missing"]]);
  return { status: init.status, typed: initialValue, complaints: Object.fromEntries(complaints) };
}

describe("a form of a plan that is not accepted", () => {
  const { day, "too-far": far, missing, past } = refused;
  it("keeps what was typed and says at the field what is wrong: 400 for what cannot be read, 422 for a refusal", async () => {
    const leader = sessionCookieOf(people.karen, "leader");
    const secretariat = sessionCookieOf(people.sanne, "secretariat");
    const accounts = `/planer/${planId}/punkter/accounts`;
    const plan = `/planer/${planId}/aftaler`;
    const listens = `/planer/${planId}/medlyt/lytter`;
    const shifts = `/sekretariat/klar-til-vagt/${people.astrid}`;
    const teaching = `/agenter/${people.astrid}/opfoelgning`;
    const cases: [
      name: string,
      action: unknown,
      path: string,
      as: string,
      form: Form,
      status: number,
      complaints: Form,
    ][] = [
      [
        "an item's day",
        item.action,
        accounts,
        leader,
        { note: "Ring først", ownerId: "", dueOn: "31-02-2027" },
        400,
        { dueOn: day },
      ],
      [
        "an item's day far ahead",
        item.action,
        accounts,
        leader,
        { note: "Ring først", ownerId: "", dueOn: "01-01-2040" },
        422,
        { dueOn: far },
      ],
      [
        "the start of a plan",
        setup.action,
        plan,
        leader,
        { startsOn: "på mandag", leaderId: "", colleagueId: "" },
        400,
        { startsOn: day },
      ],
      [
        "a start far ahead",
        setup.action,
        plan,
        leader,
        { startsOn: "01-01-2040", leaderId: "", colleagueId: "" },
        422,
        { startsOn: far },
      ],
      [
        "a colleague that is none",
        setup.action,
        plan,
        leader,
        { startsOn: "02-11-2026", leaderId: "", colleagueId: "NaN" },
        400,
        { colleagueId: refused["unknown-colleague"] },
      ],
      [
        "an owner that is none",
        item.action,
        accounts,
        leader,
        { note: "", ownerId: "-1", dueOn: "" },
        400,
        { ownerId: refused["unknown-person"] },
      ],
      [
        "a listen-in without a day",
        listenIn.action,
        listens,
        leader,
        { colleagueId: String(people.bo), on: "snart" },
        400,
        { on: day },
      ],
      [
        "a listen-in with oneself",
        listenIn.action,
        listens,
        leader,
        { colleagueId: String(people.astrid), on: "16-05-2027" },
        422,
        { colleagueId: refused["unknown-colleague"] },
      ],
      [
        "an exception without a reason",
        exception.action,
        shifts,
        secretariat,
        { reason: "", until: "16-05-2027" },
        400,
        { reason: missing },
      ],
      [
        "an exception that has passed",
        exception.action,
        shifts,
        secretariat,
        { reason: "Afløser", until: "16-05-2020" },
        422,
        { until: past },
      ],
      [
        "a follow-up without a why",
        followUp.action,
        teaching,
        leader,
        { what: "teaching", why: "", dueOn: "16-05-2020" },
        400,
        { why: missing },
      ],
      [
        "a follow-up in the past",
        followUp.action,
        teaching,
        leader,
        { what: "teaching", why: "Under 60 %", dueOn: "16-05-2020" },
        422,
        { dueOn: past },
      ],
      [
        "a welcome pack without words",
        pack.action,
        "/sekretariat/planer/velkomst/agent",
        secretariat,
        { subject: "Velkommen", body: "" },
        400,
        { body: missing },
      ],
      [
        "an item of the default plan",
        newItem.action,
        "/sekretariat/planer/skabelon/agent/punkt",
        secretariat,
        { title: "Rundvisning", party: "leader", days: "snart", link: "http://x" },
        400,
        { days: refused.days, link: refused.link },
      ],
    ];
    for (const [name, action, path, as, form, status, complaints] of cases) {
      const answer = await send(action, path, as, form);
      expect([name, answer.status, answer.complaints]).toEqual([name, status, complaints]);
      for (const [field, typed] of Object.entries(form))
        if (typed) expect([name, field, answer.typed[field]]).toEqual([name, field, typed]);
    }
  });
});
