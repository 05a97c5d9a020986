import { beforeEach, describe, expect, it } from "vitest";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import {
  discardDraft,
  dropItem,
  moveItem,
  openDraft,
  publishDraft,
  saveItem,
  templateOf,
} from "../../app/onboarding/templates/drafting.server.ts";
import { findPersonPlan } from "../../app/onboarding/plans/find-plans.server.ts";
import { itemForm } from "../../app/onboarding/templates/item-form.ts";
import { itemChangeForm } from "../../app/onboarding/plan-page/plan-forms.ts";
import { tickItems } from "../../app/onboarding/plans/items.server.ts";
import {
  countOutdatedPlans,
  moveAllToNewestVersion,
} from "../../app/onboarding/plans/newest-version.server.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { inRole } from "../course-days/sample-days.ts";

withDatabase();
const now = new Date("2026-11-02T09:00:00Z");
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});
const sanne = () => inRole(people.sanne, "secretariat");
const draft = () => templateOf("person", now).draft!;
const titles = () => draft().items.map(({ title }) => title);
const item = {
  text: "",
  link: "",
  party: "leader",
  workingDaysFromStart: 3,
  required: true,
  doneBy: "hand",
} as const;
const planNow = () => findPersonPlan(people.astrid, now)!;

describe("the plan that new plans begin with", () => {
  it("is written as a draft that nobody sees, and used for new plans once published", () => {
    beginPersonPlan("site", people.astrid, now);
    openDraft(sanne(), "person", now);
    saveItem("person", null, { ...item, title: "Rundvisning" });
    expect(templateOf("person", now).current.version).toBe(1);
    expect(planNow().items.map(({ title }) => title)).not.toContain("Rundvisning");
    expect(publishDraft(sanne(), "person", now)).toEqual({ published: 2 });
    beginPersonPlan("site", people.dorte, now);
    expect(findPersonPlan(people.dorte, now)!.items.at(-1)).toMatchObject({
      title: "Rundvisning",
      required: true,
    });
    expect(planNow().version).toBe(1);
  });

  it("moves a running plan to the newest version when asked to: what was done stays done", () => {
    const { planId } = beginPersonPlan("site", people.astrid, now) as { planId: number };
    tickItems(sanne(), [{ planId, key: "accounts" }], now);
    openDraft(sanne(), "person", now);
    const accounts = draft().items.find(({ key }) => key === "accounts")!;
    saveItem("person", accounts.id, { ...item, title: "Adgange og headset" });
    dropItem("person", draft().items.find(({ key }) => key === "introduction")!.id);
    publishDraft(sanne(), "person", now);
    expect(countOutdatedPlans("person")).toEqual({ newest: 2, plans: 1 });
    expect(moveAllToNewestVersion(sanne(), "person", now)).toBe(1);
    expect(moveAllToNewestVersion(sanne(), "person", now)).toBe(0);
    expect(planNow()).toMatchObject({ version: 2 });
    expect(planNow().items.find(({ key }) => key === "accounts")).toMatchObject({
      title: "Adgange og headset",
      state: "done",
    });
    expect(planNow().items.map(({ key }) => key)).not.toContain("introduction");
  });

  it("saves an item once though the form is sent twice, and without invisible characters", () => {
    openDraft(sanne(), "person", now);
    expect(saveItem("person", null, { ...item, title: "Rundvisning" })).toEqual({ saved: true });
    expect(saveItem("person", null, { ...item, title: "Rundvisning" })).toEqual({ refused: "there-already" });
    const [first] = draft().items;
    expect(saveItem("person", first!.id, { ...item, title: first!.title })).toEqual({ saved: true });
    const typed = { note: "Ring\0 \u001b[1mførst\ud800", ownerId: "", dueOn: "" };
    expect(itemChangeForm.parse(typed).note).toBe("Ring [1mførst");
  });

  it("keeps items in the order they are moved to, and does nothing at the ends", () => {
    openDraft(sanne(), "person", now);
    const [first, second] = draft().items;
    moveItem("person", second!.id, -1);
    expect(titles().slice(0, 2)).toEqual([second!.title, first!.title]);
    moveItem("person", second!.id, -1);
    expect(titles()[0]).toBe(second!.title);
  });

  it("refuses to publish an empty draft, and changes no item outside the draft", () => {
    expect(publishDraft(sanne(), "person", now)).toEqual({ refused: "no-draft" });
    const published = templateOf("person", now).items[0]!;
    expect(saveItem("person", published.id, { ...item, title: "x" })).toEqual({ refused: "unknown" });
    openDraft(sanne(), "person", now);
    expect(dropItem("person", published.id)).toBe(false);
    expect(dropItem("municipality", draft().items[0]!.id)).toBe(false);
    for (const { id } of draft().items) dropItem("person", id);
    expect(publishDraft(sanne(), "person", now)).toEqual({ refused: "empty" });
    discardDraft(sanne(), "person", now);
    expect(templateOf("person", now).draft).toBeNull();
  });

  it("accepts only links on the site or by https, and days within a year", () => {
    const read = (given: object) =>
      itemForm.safeParse({ ...item, required: "ja", title: "x", days: "3", ...given }).success;
    for (const link of ["", "/kursusdage", "https://eksempel.dk/a?b=1"]) expect(read({ link })).toBe(true);
    for (const link of [
      "javascript:alert(1)",
      "//ond.dk",
      "http://eksempel.dk",
      "data:text/html,x",
      "kursusdage",
    ])
      expect(read({ link }), link).toBe(false);
    for (const days of ["-5", "0", "250"]) expect(read({ days })).toBe(true);
    for (const days of ["", "1.5", "251", "-300", "x"]) expect(read({ days }), days).toBe(false);
  });
});
