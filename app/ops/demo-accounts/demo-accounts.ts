import type { RequestHandler } from "express";
import { demoProviderPath, returnAddressOf } from "../../base/account-settings.ts";
import { env } from "../../base/env.server.ts";
import { demoTenants } from "./demo-tenants.ts";
import { createStandIn } from "./stand-in.ts";

/** The demo's own provider of accounts; undefined outside the demo, and where the demo is tried with a real one. */
export async function createDemoAccounts(): Promise<RequestHandler | undefined> {
  const { MODE, BASE_URL, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env;
  const address = `${BASE_URL}${demoProviderPath}`;
  if (MODE !== "demo" || !OIDC_ISSUER.startsWith(`${address}/`)) return undefined;
  const client = {
    id: OIDC_CLIENT_ID!,
    secret: OIDC_CLIENT_SECRET!,
    returnAddress: returnAddressOf(BASE_URL),
  };
  return createStandIn({ address, client, tenants: demoTenants });
}
