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
import { texts } from "../../app/onboarding/texts.ts";
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

interface SentForm {
  action: unknown;
  path: () => string;
  as: () => string;
}

const leader = () => sessionCookieOf(people.karen, "leader");
const secretariat = () => sessionCookieOf(people.sanne, "secretariat");
const itemForm: SentForm = {
  action: item.action,
  path: () => `/planer/${planId}/punkter/accounts`,
  as: leader,
};
const setupForm: SentForm = { action: setup.action, path: () => `/planer/${planId}/aftaler`, as: leader };
const listenInForm: SentForm = {
  action: listenIn.action,
  path: () => `/planer/${planId}/medlyt/lytter`,
  as: leader,
};
const exceptionForm: SentForm = {
  action: exception.action,
  path: () => `/sekretariat/klar-til-vagt/${people.astrid}`,
  as: secretariat,
};
const followUpForm: SentForm = {
  action: followUp.action,
  path: () => `/agenter/${people.astrid}/opfoelgning`,
  as: leader,
};
const packForm: SentForm = {
  action: pack.action,
  path: () => "/sekretariat/planer/velkomst/agent",
  as: secretariat,
};
const newItemForm: SentForm = {
  action: newItem.action,
  path: () => "/sekretariat/planer/skabelon/agent/punkt",
  as: secretariat,
};

interface Case {
  form: SentForm;
  typed: () => Form;
  status: 400 | 422;
  complaints: Form;
}

const { day, "too-far": far, missing, past } = refused;

/** Each form with something wrong: 400 for what cannot be read, 422 for a refusal. */
const cases: Record<string, Case> = {
  "an item's day": {
    form: itemForm,
    typed: () => ({ note: "Ring først", ownerId: "", dueOn: "31-02-2027" }),
    status: 400,
    complaints: { dueOn: day },
  },
  "an item's day far ahead": {
    form: itemForm,
    typed: () => ({ note: "Ring først", ownerId: "", dueOn: "01-01-2040" }),
    status: 422,
    complaints: { dueOn: far },
  },
  "the start of a plan": {
    form: setupForm,
    typed: () => ({ startsOn: "på mandag", leaderId: "", colleagueId: "" }),
    status: 400,
    complaints: { startsOn: day },
  },
  "a start far ahead": {
    form: setupForm,
    typed: () => ({ startsOn: "01-01-2040", leaderId: "", colleagueId: "" }),
    status: 422,
    complaints: { startsOn: far },
  },
  "a colleague that is none": {
    form: setupForm,
    typed: () => ({ startsOn: "02-11-2026", leaderId: "", colleagueId: "NaN" }),
    status: 400,
    complaints: { colleagueId: refused["unknown-colleague"] },
  },
  "an owner that is none": {
    form: itemForm,
    typed: () => ({ note: "", ownerId: "-1", dueOn: "" }),
    status: 400,
    complaints: { ownerId: refused["unknown-person"] },
  },
  "a listen-in without a day": {
    form: listenInForm,
    typed: () => ({ colleagueId: String(people.bo), on: "snart" }),
    status: 400,
    complaints: { on: day },
  },
  "a listen-in that begins and does not end": {
    form: listenInForm,
    typed: () => ({
      colleagueId: String(people.bo),
      on: "16-05-2027",
      fromTime: "9",
      place: "Borgerservice",
    }),
    status: 422,
    complaints: { toTime: refused["no-end"] },
  },
  "a listen-in at no time of day": {
    form: listenInForm,
    typed: () => ({
      colleagueId: String(people.bo),
      on: "16-05-2027",
      fromTime: "om morgenen",
      toTime: "12",
    }),
    status: 400,
    complaints: { fromTime: refused.clock },
  },
  "a listen-in with oneself": {
    form: listenInForm,
    typed: () => ({ colleagueId: String(people.astrid), on: "16-05-2027" }),
    status: 422,
    complaints: { colleagueId: refused["unknown-colleague"] },
  },
  "an exception without a reason": {
    form: exceptionForm,
    typed: () => ({ reason: "", until: "16-05-2027" }),
    status: 400,
    complaints: { reason: missing },
  },
  "an exception that has passed": {
    form: exceptionForm,
    typed: () => ({ reason: "Afløser", until: "16-05-2020" }),
    status: 422,
    complaints: { until: past },
  },
  "a follow-up without a why": {
    form: followUpForm,
    typed: () => ({ what: "teaching", why: "", dueOn: "16-05-2020" }),
    status: 400,
    complaints: { why: missing },
  },
  "a follow-up in the past": {
    form: followUpForm,
    typed: () => ({ what: "teaching", why: "Under 60 %", dueOn: "16-05-2020" }),
    status: 422,
    complaints: { dueOn: past },
  },
  "a welcome pack without words": {
    form: packForm,
    typed: () => ({ subject: "Velkommen", body: "" }),
    status: 400,
    complaints: { body: missing },
  },
  "an item of the default plan": {
    form: newItemForm,
    typed: () => ({ title: "Rundvisning", party: "leader", days: "snart", link: "http://x" }),
    status: 400,
    complaints: { days: refused.days, link: refused.link },
  },
};

describe("a form of a plan that is not accepted", () => {
  it("keeps what was typed and says at the field what is wrong: 400 for what cannot be read, 422 for a refusal", async () => {
    for (const [name, { form, typed, status, complaints }] of Object.entries(cases)) {
      const answer = await send(form.action, form.path(), form.as(), typed());
      expect([name, answer.status, answer.complaints]).toEqual([name, status, complaints]);
      for (const [field, text] of Object.entries(typed()))
        if (text) expect([name, field, answer.typed[field]]).toEqual([name, field, text]);
    }
  });
});
