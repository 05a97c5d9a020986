import { expect, it } from "vitest";
import { fieldStates } from "../../app/ui/fields.ts";

it("a field shows the complaints about itself and about each of its values, each once", () => {
  const error = { roles: ["roles"], "roles[0]": ["choice"], "roles[1]": ["choice"], rolesElse: ["other"] };
  const fields = fieldStates({ error }, (complaint) => `${complaint}!`);
  expect(fields("roles").errors).toEqual(["roles!", "choice!"]);
  expect(fields("name").errors).toBeUndefined();
});
