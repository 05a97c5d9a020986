import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import {
  beginMunicipalityPlan,
  syncPlansWithMembership,
} from "../../app/onboarding/plans/begin-plan.server.ts";
import { findPlan, findMunicipalityPlan } from "../../app/onboarding/plans/find-plans.server.ts";
import { appointContacts } from "../../app/people/municipalities/contacts.server.ts";
import { addPerson } from "../../app/people/persons/add-or-change.server.ts";
import { closePerson } from "../../app/people/leaving/leaving.server.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { db, writeTransaction } from "../../db/database.server.ts";
import { municipalities } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { inRole } from "../course-days/sample-days.ts";
import { addAgentsCourse } from "./sample-course.ts";
import { now, municipalityIdOf, lettersOf } from "./sample-plans.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  registerEventHandlers(eventHandlers);
  people = addCast();
  addAgentsCourse(2);
});

describe("a municipality's plan", () => {
  const beginAt = (municipalityId: number, at = now) => {
    const begun = beginMunicipalityPlan(findPerson(people.sanne)!, municipalityId, at);
    if (!("planId" in begun)) throw new Error(begun.refused);
    return begun.planId;
  };
  const line = (key: string, at = now) =>
    findMunicipalityPlan(municipalityIdOf("615"), at)!.items.find((one) => one.key === key)!;

  it("has the default items of a municipality, owned by leader and secretariat", () => {
    db.update(municipalities).set({ joinedOn: "2027-01-04" }).where(eq(municipalities.code, "615")).run();
    beginAt(municipalityIdOf("615"));
    expect(
      findMunicipalityPlan(municipalityIdOf("615"), now)!.items.map(({ key, owner }) => [key, owner?.name]),
    ).toEqual([
      ["agreement", "Sanne Tværgaard"],
      ["welcome-pack", "Sanne Tværgaard"],
      ["contacts", "Jens Skovbak"],
      ["leaders-introduction", "Sanne Tværgaard"],
      ["leaders-course", "Jens Skovbak"],
      ["agents-listed", "Jens Skovbak"],
      ["guides", "Jens Skovbak"],
      ["first-shifts", "Jens Skovbak"],
      ["follow-up-meeting", "Sanne Tværgaard"],
    ]);
    expect(line("follow-up-meeting").dueOn).toBe("2027-02-17");
    expect(line("agents-listed").state).toBe("done");
  });

  it("completes the item on the day the last of superuser and coordinator was named, while both belong to it", () => {
    beginAt(municipalityIdOf("615"));
    const name = (superuser: number | null, quality: number | null, at: Date) =>
      appointContacts(
        inRole(people.sanne, "secretariat"),
        municipalityIdOf("615"),
        { superuser, quality, handler: people.sanne },
        at,
      );
    name(people.dorte, null, now);
    expect(line("contacts").state).not.toBe("done");
    name(people.dorte, people.jens, new Date("2026-11-04T09:00:00Z"));
    name(people.dorte, people.jens, new Date("2026-11-06T09:00:00Z"));
    expect(line("contacts").doneOn).toBe("2026-11-04");
    closePerson(people.dorte, now, "site");
    expect(line("contacts").doneOn).toBeNull();
  });

  it("counts as listed only agents besides superuser and coordinator", () => {
    beginAt(municipalityIdOf("615"));
    const contacts = { superuser: people.dorte, quality: null, handler: people.sanne };
    appointContacts(inRole(people.sanne, "secretariat"), municipalityIdOf("615"), contacts, now);
    expect(line("agents-listed").state).not.toBe("done");
    appointContacts(
      inRole(people.sanne, "secretariat"),
      municipalityIdOf("615"),
      { ...contacts, superuser: null },
      now,
    );
    expect(line("agents-listed").state).toBe("done");
  });

  it("sends the welcome pack to the leaders, once there is one", async () => {
    closePerson(people.jens, now, "site");
    db.update(municipalities).set({ joinedOn: "2026-11-09" }).where(eq(municipalities.code, "615")).run();
    beginAt(municipalityIdOf("615"));
    expect(lettersOf("welcome-pack")).toEqual([]);
    expect(line("guides").owner?.name).toBe("Sanne Tværgaard");
    writeTransaction((tx) =>
      addPerson(
        tx,
        {
          name: "Ny Leder",
          mail: "ny.leder@eksempel.dk",
          municipalityId: municipalityIdOf("615"),
          roles: ["leader"],
          startsOn: "2026-11-02",
        },
        { actor: "site" },
        now,
      ),
    );
    const { sendDueWelcomePacks: welcomeDue } = await import(
      "../../app/onboarding/plans/welcome-pack.server.ts"
    );
    expect(welcomeDue(now)).toBe(1);
    expect(lettersOf("welcome-pack").map(({ recipient }) => recipient)).toEqual(["ny.leder@eksempel.dk"]);
    expect(line("guides").owner?.name).toBe("Ny Leder");
  });

  it("begins by itself, once, when the municipality is to join, and ends when it leaves", () => {
    expect(syncPlansWithMembership(now)).toBe(0);
    db.update(municipalities).set({ joinedOn: "2027-01-04" }).where(eq(municipalities.code, "615")).run();
    expect(syncPlansWithMembership(now)).toBe(1);
    expect(syncPlansWithMembership(now)).toBe(0);
    expect(findMunicipalityPlan(municipalityIdOf("615"), now)?.startsOn).toBe("2027-01-04");
    db.update(municipalities).set({ leavesOn: "2027-07-01" }).where(eq(municipalities.code, "615")).run();
    const gone = new Date("2027-07-01T08:00:00Z");
    expect(syncPlansWithMembership(gone)).toBe(0);
    expect(findMunicipalityPlan(municipalityIdOf("615"), gone)).toBeNull();
  });

  it("does not begin for long-standing members", () => {
    db.update(municipalities).set({ joinedOn: "2021-01-01" }).run();
    expect(syncPlansWithMembership(now)).toBe(0);
  });

  it("is not shown to another municipality's leader or to its agents", () => {
    const planId = beginAt(municipalityIdOf("615"));
    expect(findPlan(inRole(people.karen, "leader"), planId, now)).toBeNull();
    expect(findPlan(inRole(people.dorte, "agent"), planId, now)).toBeNull();
    expect(findPlan(inRole(people.jens, "leader"), planId, now)).not.toBeNull();
    expect(beginMunicipalityPlan("site", 999, now)).toEqual({ refused: "unknown" });
  });
});
