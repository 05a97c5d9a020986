import { beforeEach, describe, expect, it } from "vitest";
import { findPerson } from "../../app/people/register/person.server.ts";
import { closePerson } from "../../app/people/leaving/leaving.server.ts";
import { searchPeople } from "../../app/people/persons/search.server.ts";
import type { Role } from "../../db/enums.ts";
import { withDatabase } from "../app.ts";
import { addCast } from "../../db/demo/cast.ts";

withDatabase();
let people: ReturnType<typeof addCast>;
beforeEach(() => {
  people = addCast();
});
const find = (id: number, role: Role, q: string) =>
  searchPeople({ ...findPerson(id)!, role }, q).map(({ name }) => name);

describe("searching as one types", () => {
  it("finds a part of a name or mail in any case of Danish letters, and takes no sign for another", () => {
    expect(find(people.sanne, "secretariat", "ÅGES")).toEqual(["Dorte Ågesholm"]);
    expect(find(people.sanne, "secretariat", "lindholt@")).toEqual(["Bo Lindholt"]);
    for (const none of ["%%", "__", "b", ""]) expect(find(people.sanne, "secretariat", none)).toEqual([]);
  });

  it("finds a leader only the own municipality's, and nobody who has left", () => {
    expect(find(people.karen, "leader", "eksempel.dk")).toEqual([
      "Astrid Vestergren",
      "Bo Lindholt",
      "Karen Overmark",
      "Vibeke Hostrupdal",
    ]);
    closePerson(people.bo, new Date(), "site");
    expect(find(people.karen, "leader", "lindholt")).toEqual([]);
    expect(find(people.dorte, "agent", "dorte")).toEqual([]);
  });
});
