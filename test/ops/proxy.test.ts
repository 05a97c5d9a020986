/** Behind a proxy the limits of signing in count the address that the proxy saw, whatever the visitor claims. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Site, startSite } from "../journeys/site.ts";

let site: Site;
beforeAll(async () => {
  site = await startSite({ env: { TRUST_PROXY: "1" } });
});
afterAll(async () => {
  await site?.stop();
});

const send = (forwardedFor: string, mail: string) =>
  fetch(`${site.base}/log-ind`, {
    method: "POST",
    headers: {
      Origin: site.base,
      "Content-Type": "application/x-www-form-urlencoded",
      "X-Forwarded-For": forwardedFor,
    },
    body: new URLSearchParams({ mail, videre: "/" }),
    redirect: "manual",
  });
const ask = async (forwardedFor: string, mail: string) => (await send(forwardedFor, mail)).status;

it("a visitor who claims another address each time is counted as one network, and others are not", async () => {
  const claims = Array.from({ length: 60 }, (_, n) =>
    ask(`198.51.100.${n}, 203.0.113.7`, `x${n}@eksempel.dk`),
  );
  expect(new Set(await Promise.all(claims))).toEqual(new Set([303]));
  const { status, headers } = await send("198.51.100.99, 203.0.113.7", "en@eksempel.dk");
  expect(status).toBe(429);
  expect(Number(headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(Number(headers.get("Retry-After"))).toBeLessThanOrEqual(600);
  expect(await ask("203.0.113.7, 203.0.113.8", "to@eksempel.dk")).toBe(303);
});
