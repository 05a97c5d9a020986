import { beforeEach, describe, expect, it } from "vitest";
import { beginPersonPlan } from "../../app/onboarding/plans/begin-plan.server.ts";
import { closePeople, savePerson } from "../../app/people/persons/edit-person.server.ts";
import { findPerson, type Person } from "../../app/people/register/person.server.ts";
import { reinstatePeople } from "../../app/people/persons/reinstating.server.ts";
import { danishDate } from "../../app/base/dates/danish-time.ts";
import * as officePeople from "../../app/overviews/secretariat/routes/people.tsx";
import { db, sqlite } from "../../db/database.server.ts";
import { letters } from "../../db/schema/mail.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast } from "../../db/demo/cast.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { addAgentsCourse } from "../onboarding/sample-course.ts";

withDatabase();
const now = new Date();
const today = danishDate(now);
let people: ReturnType<typeof addCast>;
let karen: Person;
let jens: Person;
let sanne: Person;
const inRole = (id: number, role: Role): Person => ({ ...findPerson(id)!, role });

beforeEach(() => {
  people = addCast();
  addAgentsCourse(4);
  karen = inRole(people.karen, "leader");
  jens = inRole(people.jens, "leader");
  sanne = inRole(people.sanne, "secretariat");
});

const newPerson = {
  name: "Nye Nielsen",
  mail: "nye.nielsen@eksempel.dk",
  municipalityId: null,
  roles: ["agent"] as Role[],
  startsOn: today,
};

describe("a person ended by mistake", () => {
  const planOf = (id: number) =>
    sqlite.prepare("select ended_at from plans where person_id = ?").pluck().get(id);
  const page = (form: Record<string, string>) =>
    officePeople.action(
      visit("/sekretariat/personer?stoppet=ja", { as: sessionCookieOf(people.sanne, "secretariat"), form }),
    );
  const listed = (query: string) => {
    const as = sessionCookieOf(people.sanne, "secretariat");
    return officePeople.loader(visit(`/sekretariat/personer?${query}`, { as }));
  };

  it("is found among former people, and reinstated with their plan, and told by letter", async () => {
    beginPersonPlan(karen, people.bo, now);
    closePeople(karen, [people.bo], now);
    expect(planOf(people.bo)).not.toBeNull();
    expect(listed("q=lindholt")).toMatchObject({ seen: { agents: [] }, alsoFormer: 1 });
    expect(listed("q=lindholt&stoppet=ja").former).toMatchObject([
      { id: people.bo, municipality: "Aarhus", roles: ["agent"], leftOn: today },
    ]);
    db.delete(letters).run();
    const answer = (await page({ p: String(people.bo) })) as Response;
    expect(answer.headers.get("Location")).toContain(
      `/sekretariat/personer/${people.bo}?ok=taget-tilbage&antal=1&fortryd=`,
    );
    expect(findPerson(people.bo)).toMatchObject({ municipality: "Aarhus", roles: ["agent"] });
    expect(planOf(people.bo)).toBeNull();
    expect(db.select().from(letters).all()).toMatchObject([
      { letter: "roles-changed", recipient: "bo.lindholt@eksempel.dk" },
    ]);
    expect(await page({ p: String(people.bo) })).toMatchObject({ init: { status: 422 } });
  });

  it("is reinstated by the secretariat only, and not in a former municipality", () => {
    closePeople(karen, [people.bo], now);
    expect(reinstatePeople(karen, [people.bo], now)).toEqual([]);
    sqlite.exec(`update municipalities set leaves_on = '${today}' where name = 'Aarhus'`);
    expect(reinstatePeople(sanne, [people.bo], now)).toEqual([]);
    expect(findPerson(people.bo)).toBeNull();
  });

  it("stays ended when their details are corrected", () => {
    closePeople(karen, [people.bo], now);
    const given = {
      ...newPerson,
      name: "Bo L.",
      mail: "bo.lindholt@eksempel.dk",
      municipalityId: karen.municipalityId,
    };
    expect(savePerson(sanne, people.bo, given, now)).toEqual({ id: people.bo });
    expect(findPerson(people.bo)).toBeNull();
    expect(sqlite.prepare("select name from people where id = ?").pluck().get(people.bo)).toBe("Bo L.");
  });

  it("is shown to those with access when the same mail address is added again", () => {
    closePeople(karen, [people.bo], now);
    const again = { ...newPerson, mail: "bo.lindholt@eksempel.dk" };
    expect(savePerson(karen, null, again, now)).toEqual({ refused: "mail-left", holder: people.bo });
    expect(savePerson(jens, null, again, now)).toEqual({ refused: "mail-taken" });
    expect(savePerson(jens, null, { ...newPerson, mail: karen.mail }, now)).toEqual({
      refused: "mail-taken",
    });
  });
});
