import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { danishDate } from "../../../base/dates/danish-time.ts";
import { env } from "../../../base/env.server.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { hasProvider } from "../../accounts/tenants.server.ts";
import { hasLeft } from "../../register/membership.ts";
import { listMunicipalities } from "../../register/municipalities.server.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { tenantForm } from "../tenant-form.ts";
import { allowTenant, listTenants } from "../tenants.server.ts";
import { TenantsPage } from "../TenantsPage.tsx";

export function loader() {
  const today = danishDate(new Date());
  const members = listMunicipalities().filter((municipality) => !hasLeft(municipality, today));
  const municipalities = members.map(({ id, name }) => ({ id, name }));
  return { tenants: listTenants(), municipalities, isSetUp: hasProvider() };
}

/** Allows a municipality's accounts. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, tenantForm(env.OIDC_ISSUER));
  if ("invalid" in form) return form.invalid;
  const outcome = allowTenant(currentPerson(context), form.value, new Date());
  if ("allowed" in outcome) return redirect("/sekretariat/kommunekonti?ok=tilladt", 303);
  if (outcome.refused === "known") return form.refuse({ tenant: "known" });
  return form.refuse({ municipalityId: outcome.refused === "has-one" ? "has-one" : "municipality" });
}

export default function Tenants() {
  const reply = useActionData<typeof action>()?.reply;
  return <TenantsPage {...useLoaderData<typeof loader>()} reply={reply} />;
}
