import express, { type Router } from "express";
import type { Context, Provider } from "oidc-provider";
import { directoryIdOf } from "./demo-tenants.ts";

/** A municipality of the stand-in, and the accounts that can be chosen there without a password. */
export interface StandInTenant {
  tenant: string;
  name: string;
  accounts: readonly { id: string; label: string }[];
}

interface StandInOptions {
  /** Its own address; each tenant's issuer is this and a slash and the tenant. */
  address: string;
  client: { id: string; secret: string; returnAddress: string };
  tenants: readonly StandInTenant[];
}

/**
 * A provider of accounts that stands in for the municipalities' own, for the demo and for tests: a real OpenID provider, at which an account is
 * chosen instead of a password typed. Its library is loaded here alone, so that production does not need it.
 */
export async function createStandIn({ address, client, tenants }: StandInOptions): Promise<Router> {
  const library = await import("oidc-provider");
  const router = express.Router();
  for (const tenant of tenants) {
    const issuer = `${address}/${tenant.tenant}`;
    const provider = new library.Provider(issuer, configurationOf(library, { issuer, client, tenant }));
    router.use(`/${tenant.tenant}`, choiceOf(provider, tenant), provider.callback());
  }
  return router;
}

/** Ten years: its cookies end at a moment of this process's clock, which a demo or a test may have set years behind the browser's. */
const interactionSeconds = 10 * 365 * 24 * 3600;

interface Part {
  issuer: string;
  client: StandInOptions["client"];
  tenant: StandInTenant;
}

/** Like Entra ID, it states the tenant and the person's id in the directory beside the subject. */
function configurationOf(
  { interactionPolicy }: typeof import("oidc-provider"),
  { issuer, client, tenant }: Part,
): object {
  const policy = interactionPolicy.base();
  const isUnchosen = ({ oidc }: Context) => !oidc.result?.login;
  policy
    .get("login")
    .checks.add(new interactionPolicy.Check("choose", "choose an account", "login_required", isUnchosen));
  return {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.returnAddress],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    ttl: { Interaction: interactionSeconds, Grant: 600, Session: 600, AccessToken: 60, IdToken: 600 },
    cookies: { keys: [client.secret] },
    claims: { openid: ["sub", "oid", "tid"] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, oid: directoryIdOf(id), tid: tenant.tenant }),
    }),
    interactions: {
      policy,
      url: (_context: unknown, { uid }: { uid: string }) => `${new URL(issuer).pathname}/vaelg/${uid}`,
    },
    loadExistingGrant,
  };
}

/** The municipality has agreed for everybody: nobody is asked. */
async function loadExistingGrant({ oidc: { provider, client, session } }: Context) {
  const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
  grant.addOIDCScope("openid");
  await grant.save();
  return grant;
}

/** The page on which an account is chosen. */
function choiceOf(provider: Provider, { name, accounts }: StandInTenant): Router {
  const router = express.Router();
  router.get(
    "/vaelg/:uid",
    (_request, response) => void response.type("html").send(choicePage(name, accounts)),
  );
  router.post("/vaelg/:uid", express.urlencoded({ extended: false }), (request, response, next) => {
    const chosen = accounts.find(({ id }) => id === String(request.body?.konto));
    const result = chosen ? { login: { accountId: chosen.id, remember: false } } : { error: "access_denied" };
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false }).catch(next);
  });
  return router;
}

const choicePage = (name: string, accounts: StandInTenant["accounts"]): string => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Prøvelogin hos ${name}</title></head>
<body><main><h1>Prøvelogin hos ${name}</h1>
<p>Her logger kommunens folk ellers ind med deres egen konto. I demoen vælger du blot en.</p>
<form method="post">${accounts.map(({ id, label }) => `<p><button type="submit" name="konto" value="${id}">${label}</button></p>`).join("")}
<p><button type="submit" name="konto" value="">Fortryd</button></p></form></main></body></html>`;
