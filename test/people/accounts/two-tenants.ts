/** Two municipalities whose accounts sign in by a real OpenID provider on this machine, and a browser without scripts that walks there and back. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { demoProviderPath, returnAddressOf } from "../../../app/base/account-settings.ts";
import { env } from "../../../app/base/env.server.ts";
import { createStandIn } from "../../../app/ops/demo-accounts/stand-in.ts";
import * as answerPage from "../../../app/people/sign-in/routes/account-answer.tsx";
import * as beginPage from "../../../app/people/sign-in/routes/account-begin.tsx";
import { visit } from "../../visit.ts";

export const tenants = { aarhus: "tenant-aarhus", horsens: "tenant-horsens" };

/** Starts the provider and sets the site's settings to it. `close` is how it goes down. */
export async function startProvider(): Promise<{ close: () => Promise<void> }> {
  const app = express();
  const server: Server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  // Below a path, as in the demo.
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${demoProviderPath}`;
  const client = { id: "ddh", secret: "a secret of the test", returnAddress: returnAddressOf(env.BASE_URL) };
  const accounts = ["one", "two", "three"].map((id) => ({ id, label: id }));
  const described = Object.entries(tenants).map(([name, tenant]) => ({ name, tenant, accounts }));
  app.use(demoProviderPath, await createStandIn({ address, client, tenants: described }));
  setProvider(address);
  return {
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Sets the site's settings to a provider at this address. */
export function setProvider(address: string): void {
  Object.assign(env, {
    OIDC_CLIENT_ID: "ddh",
    OIDC_CLIENT_SECRET: "a secret of the test",
    OIDC_ISSUER: `${address}/{tenant}`,
  });
}

/** Unsets them, as a site is without a provider. */
export const unsetProvider = (): void =>
  void Object.assign(env, { OIDC_CLIENT_ID: undefined, OIDC_CLIENT_SECRET: undefined });

type Loader = typeof beginPage.loader | typeof answerPage.loader;

/** What a page answers, whether it returns or throws its response; `refused` of a page that says why not. */
export async function answerOf(loader: Loader, at: Parameters<Loader>[0]) {
  try {
    const answer = (await loader(at)) as { data: { refused: string }; init: { status: number } };
    return { refused: answer.data.refused, status: answer.init.status, cookies: [], location: null };
  } catch (response) {
    if (!(response instanceof Response)) throw response;
    const cookies = response.headers.getSetCookie();
    return { refused: null, status: response.status, cookies, location: response.headers.get("Location") };
  }
}

/** Leaves for the provider: its address, and the cookie of the browser. */
export async function leave(tenantId: number, returnTo = "/") {
  const path = `/log-ind/kommunekonto/${tenantId}?videre=${encodeURIComponent(returnTo)}`;
  const { refused, location, cookies } = await answerOf(beginPage.loader, visit(path));
  return { refused, address: location ?? "", cookie: (cookies[0] ?? "").split(";")[0]! };
}

/** Chooses an account at the provider ("" cancels). Returns the address, of this site, to which the provider leads back. */
export async function choose(address: string, account: string): Promise<string> {
  const jar = new Map<string, string>();
  const go = async (to: string, form?: Record<string, string>): Promise<Response> => {
    const headers = { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") };
    const body = form && new URLSearchParams(form);
    const response = await fetch(to, { method: form ? "POST" : "GET", headers, body, redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      jar.set(name!, value!);
    }
    return response;
  };
  const onward = (from: string, response: Response) => new URL(response.headers.get("Location")!, from).href;
  const page = onward(address, await go(address));
  const resumed = onward(page, await go(page, { konto: account }));
  return onward(resumed, await go(resumed));
}

/** Comes back to the site at that address, in the browser with this cookie. */
export const comeBack = (address: string, cookie: string | undefined) => {
  const { pathname, search } = new URL(address);
  return answerOf(answerPage.loader, visit(pathname + search, cookie ? { as: cookie } : {}));
};

/** The whole way there and back. */
export async function signInWith(tenantId: number, account: string, returnTo = "/") {
  const { address, cookie } = await leave(tenantId, returnTo);
  return { ...(await comeBack(await choose(address, account), cookie)), cookie };
}
