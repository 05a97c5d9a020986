import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { openDraft } from "../../app/onboarding/templates/drafting.server.ts";
import * as followUp from "../../app/onboarding/follow-ups/routes/assign.tsx";
import * as newItem from "../../app/onboarding/templates/routes/new-item.tsx";
import * as pack from "../../app/onboarding/templates/routes/welcome-pack.tsx";
import * as item from "../../app/onboarding/plan-page/routes/item.tsx";
import * as listen from "../../app/onboarding/listen-ins/routes/agree.tsx";
import * as running from "../../app/onboarding/plan-page/routes/setup.tsx";
import * as exception from "../../app/onboarding/readiness/routes/exception.tsx";
import { inLocale } from "../../app/base/texts/translation.ts";
import { texts } from "../../app/onboarding/plans/texts.ts";
import type { Role } from "../../db/enums.ts";
import { context, request, withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { inRole, sessionCookieOf } from "../course-days/sample-days.ts";
import { addAgentsCourse } from "./sample-course.ts";

const { refused } = inLocale(texts, "da");

withDatabase();
let people: ReturnType<typeof addCast>;
let id: string;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
  const now = new Date();
  id = String((beginPersonPlan("site", people.astrid, now) as { planId: number }).planId);
  openDraft(inRole(people.sanne, "secretariat"), "person", now);
});

type Form = Record<string, string>;
type Action = (args: { request: Request; params: Form; context: typeof context }) => unknown;
interface Answer {
  init: { status: number };
  data: {
    reply?: { initialValue: Form; error: Record<string, string[]> };
    run?: { initialValue: Form; error: Record<string, string[]> };
    listen?: { typed: Form; wrong: Record<string, string | undefined> };
  };
}

/** What a form answers to being sent so: what it kept, and the sentence at each field that is wrong. */
async function send(action: unknown, who: number, role: Role, params: Form, form: Form) {
  const sent = request("/", { as: sessionCookieOf(who, role), form });
  const { init, data } = (await (action as Action)({
    request: sent,
    params,
    context,
  })) as Answer;
  const reply = data.reply ?? data.run;
  const wrong = reply
    ? Object.entries(reply.error).map(([field, [word]]) => [field, word])
    : Object.entries(data.listen!.wrong).filter(([, word]) => word);
  const said = wrong.map(([field, word]) => [field, refused[word as "missing"]]);
  return {
    status: init.status,
    kept: reply?.initialValue ?? data.listen!.typed,
    said: Object.fromEntries(said),
  };
}

describe("a form of a plan that cannot be taken", () => {
  const { day, "too-far": far, missing, past } = refused;
  it("keeps what was typed and tells at the field what is wrong", async () => {
    const { karen, sanne, astrid } = people;
    const person = { person: String(astrid) };
    const cases: [
      name: string,
      action: unknown,
      who: number,
      role: Role,
      params: Form,
      form: Form,
      said: Form,
    ][] = [
      [
        "an item's day",
        item.action,
        karen,
        "leader",
        { id, key: "accounts" },
        { note: "Ring først", ownerId: "", dueOn: "31-02-2027" },
        { dueOn: day },
      ],
      [
        "an item's day far ahead",
        item.action,
        karen,
        "leader",
        { id, key: "accounts" },
        { note: "Ring først", ownerId: "", dueOn: "01-01-2040" },
        { dueOn: far },
      ],
      [
        "the start of a plan",
        running.action,
        karen,
        "leader",
        { id },
        { startsOn: "på mandag", leaderId: "", colleagueId: "" },
        { startsOn: day },
      ],
      [
        "a start far ahead",
        running.action,
        karen,
        "leader",
        { id },
        { startsOn: "01-01-2040", leaderId: "", colleagueId: "" },
        { startsOn: far },
      ],
      [
        "a colleague that is none",
        running.action,
        karen,
        "leader",
        { id },
        { startsOn: "02-11-2026", leaderId: "", colleagueId: "NaN" },
        { colleagueId: refused["unknown-colleague"] },
      ],
      [
        "an owner that is none",
        item.action,
        karen,
        "leader",
        { id, key: "accounts" },
        { note: "", ownerId: "-1", dueOn: "" },
        { ownerId: refused["unknown-person"] },
      ],
      [
        "a listen-in without a day",
        listen.action,
        karen,
        "leader",
        { id, way: "lytter" },
        { colleagueId: String(people.bo), on: "snart" },
        { on: day },
      ],
      [
        "a listen-in with oneself",
        listen.action,
        karen,
        "leader",
        { id, way: "lytter" },
        { colleagueId: String(astrid), on: "16-05-2027" },
        { colleagueId: refused["unknown-colleague"] },
      ],
      [
        "an exception without a reason",
        exception.action,
        sanne,
        "secretariat",
        person,
        { reason: "", until: "16-05-2027" },
        { reason: missing },
      ],
      [
        "an exception that has passed",
        exception.action,
        sanne,
        "secretariat",
        person,
        { reason: "Afløser", until: "16-05-2020" },
        { until: past },
      ],
      [
        "a follow-up without a why",
        followUp.action,
        karen,
        "leader",
        person,
        { what: "teaching", why: "", dueOn: "16-05-2020" },
        { why: missing },
      ],
      [
        "a follow-up in the past",
        followUp.action,
        karen,
        "leader",
        person,
        { what: "teaching", why: "Under 60 %", dueOn: "16-05-2020" },
        { dueOn: past },
      ],
      [
        "a welcome pack without words",
        pack.action,
        sanne,
        "secretariat",
        { kind: "agent" },
        { subject: "Velkommen", body: "" },
        { body: missing },
      ],
      [
        "an item of the default plan",
        newItem.action,
        sanne,
        "secretariat",
        { kind: "agent" },
        {
          title: "Rundvisning",
          party: "leader",
          days: "snart",
          link: "http://x",
        },
        { days: refused.days, link: refused.link },
      ],
    ];
    for (const [name, action, who, role, params, form, said] of cases) {
      const answer = await send(action, who, role, params, form);
      expect([name, answer.status, answer.said]).toEqual([name, 422, said]);
      for (const [field, typed] of Object.entries(form))
        if (typed) expect([name, field, answer.kept[field]]).toEqual([name, field, typed]);
    }
  });
});
