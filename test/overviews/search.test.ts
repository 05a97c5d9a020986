import { beforeEach, describe, expect, it } from "vitest";
import { findPerson } from "../../app/people/register/person.server.ts";
import { closePerson } from "../../app/people/leaving/leaving.server.ts";
import { searchPeople } from "../../app/people/persons/search.server.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { visit } from "../visit.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});
const find = (id: number, role: Role, q: string) =>
  searchPeople({ ...findPerson(id)!, role }, q).map(({ name }) => name);

describe("the people search", () => {
  it("matches part of the name or mail, ignoring case, and treats no character as a wildcard", () => {
    expect(find(people.sanne, "secretariat", "ÅGES")).toEqual(["Dorte Ågesholm"]);
    expect(find(people.sanne, "secretariat", "lindholt@")).toEqual(["Bo Lindholt"]);
    for (const none of ["%%", "__", "b", ""]) expect(find(people.sanne, "secretariat", none)).toEqual([]);
  });

  it("finds only people of a leader's own municipality, and no former people", () => {
    expect(find(people.karen, "leader", "eksempel.dk")).toEqual([
      "Astrid Vestergren",
      "Bo Lindholt",
      "Karen Overmark",
      "Vibeke Hostrupdal",
    ]);
    closePerson(people.bo, new Date(), "site");
    expect(find(people.karen, "leader", "lindholt")).toEqual([]);
    const enter = () => visit("/personer/soeg?q=dorte", { as: sessionCookieOf(people.dorte, "agent") });
    expect(enter).toThrow(expect.objectContaining({ status: 404 }));
  });
});
