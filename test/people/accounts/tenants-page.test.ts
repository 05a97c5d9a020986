import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as guidePage from "../../../app/people/tenants/routes/guide.tsx";
import * as allowPage from "../../../app/people/tenants/routes/allow-tenant.tsx";
import * as removePage from "../../../app/people/tenants/routes/remove-tenant.tsx";
import * as tenantsPage from "../../../app/people/tenants/routes/tenants.tsx";
import { listTenants } from "../../../app/people/tenants/tenants.server.ts";
import { addCast } from "../../../db/demo/cast.ts";
import { db } from "../../../db/database.server.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { sessionCookieOf } from "../../course-days/sample-days.ts";
import { withDatabase } from "../../app.ts";
import { visit } from "../../visit.ts";
import { setProvider, unsetProvider } from "./two-tenants.ts";

withDatabase();
let as: string;
beforeEach(() => {
  as = sessionCookieOf(addCast().sanne, "secretariat");
  setProvider("https://login.eksempel.dk");
});
afterEach(unsetProvider);

const at = "/sekretariat/kommunekonti";
const municipalityId = () => String(db.select().from(municipalities).get()!.id);
const add = (form: Record<string, string>) => tenantsPage.action(visit(at, { form, as }));

describe("the page of the municipalities' own accounts", () => {
  it.each([
    [{ municipalityId: "", tenant: "kommune" }, "municipalityId"],
    [{ municipalityId: "1", tenant: "" }, "tenant"],
    [{ municipalityId: "1", tenant: "to ord" }, "tenant"],
    [{ municipalityId: "999999", tenant: "kommune" }, "municipalityId"],
  ])("refuses %j at its field, keeps what was typed and allows nothing", async (form, field) => {
    const answer = (await add(form)) as unknown as {
      data: { reply: { error: Record<string, unknown>; initialValue: Record<string, string> } };
      init: { status: number };
    };
    expect([400, 422]).toContain(answer.init.status);
    expect(Object.keys(answer.data.reply.error)).toEqual([field]);
    if (form.tenant) expect(answer.data.reply.initialValue.tenant).toBe(form.tenant);
    expect(listTenants()).toEqual([]);
  });

  it("allows a municipality, stops it and allows it again", async () => {
    const added = (await add({
      municipalityId: municipalityId(),
      tenant: "kommune",
      forSecretariat: "ja",
    })) as Response;
    expect(added.headers.get("Location")).toBe(`${at}?ok=tilladt`);
    const [{ id, forSecretariat } = { id: 0, forSecretariat: false }] = listTenants();
    expect(forSecretariat).toBe(true);
    removePage.action(visit(`${at}/${id}/fjern`, { method: "POST", as }));
    expect(listTenants()[0]!.removedAt).not.toBeNull();
    expect(() => removePage.action(visit(`${at}/${id}/fjern`, { method: "POST", as }))).toThrow();
    allowPage.action(visit(`${at}/${id}/tillad`, { method: "POST", as }));
    expect(listTenants()[0]!.removedAt).toBeNull();
  });
});

it("a municipality's IT reads the address that leads back, and no address of another provider to agree at", () => {
  const told = guidePage.loader(visit("/log-ind/kommunekonto/it"));
  expect(told).toMatchObject({
    redirectAddress: "http://localhost:3000/log-ind/kommunekonto/svar",
    issuer: "https://login.eksempel.dk/{tenant}",
    clientId: "ddh",
  });
});
