/** A person signs in with the accounts of two municipalities, at real OpenID providers: the first time, moved, stopped, and while one is down. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "@playwright/test";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { returnAddressOf } from "../../app/base/account-settings.ts";
import { createStandIn } from "../../app/ops/demo-accounts/stand-in.ts";
import { cast } from "../../db/demo/cast.ts";
import { faultsOf } from "./page-faults.ts";
import { type Site, startSite } from "./site.ts";
import { openBrowser, openVisitor, signInAs } from "./visitor.ts";

const { name, mail } = cast.astrid;
const client = { id: "ddh", secret: "a secret of the test" };
/** The municipalities that the demo has allowed, by what their provider calls them. */
const tenants = [
  { tenant: "aarhus", name: "Aarhus", accounts: [{ id: "a-1", label: "Konto i Aarhus" }] },
  { tenant: "viborg", name: "Viborg", accounts: [{ id: "v-1", label: "Konto i Viborg" }] },
];

let site: Site;
let browser: Browser;
let providers: Server;
/** Requests that the providers leave without an answer. */
let unanswered: (path: string) => boolean = () => false;
let person: Page;
let secretariat: Page;

beforeAll(async () => {
  const app = express();
  app.use((request, _response, next) => void (unanswered(request.path) ? request.socket.destroy() : next()));
  providers = createServer(app).listen(0, "127.0.0.1");
  await once(providers, "listening");
  const address = `http://127.0.0.1:${(providers.address() as AddressInfo).port}/konti`;
  const settings = {
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_ISSUER: `${address}/{tenant}`,
  };
  site = await startSite({ people: 40, env: settings });
  const returnAddress = returnAddressOf(site.base);
  app.use("/konti", await createStandIn({ address, client: { ...client, returnAddress }, tenants }));
  browser = await openBrowser();
  person = (await openVisitor(browser, site.base)).page;
  secretariat = (await openVisitor(browser, site.base)).page;
  await signInAs(secretariat, "sekretariat");
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  providers?.closeAllConnections();
  providers?.close();
});

type Municipality = "Aarhus" | "Viborg";

/** As a new day: nobody is signed in. */
const newDay = () => person.context().clearCookies();

/** From the page of signing in to the municipality's own, as far as the account to choose. */
async function leaveFor(municipality: Municipality): Promise<void> {
  await person.goto("/log-ind?videre=/kursusdage");
  await person.getByRole("link", { name: "Log ind med kommunens konto" }).click();
  await person.getByRole("link", { name: municipality }).click();
}

const chooseAccount = (municipality: Municipality) =>
  person.getByRole("button", { name: `Konto i ${municipality}` }).click();

async function signInWith(municipality: Municipality): Promise<void> {
  await leaveFor(municipality);
  await chooseAccount(municipality);
}

async function typeCode(): Promise<void> {
  const { subject } = await site.mailbox.letterTo(mail, /er din kode/);
  await person.getByLabel("Kode fra mailen").fill(/^\d{6}/.exec(subject!)![0]);
  await person.getByRole("main").getByRole("button", { name: "Log ind" }).click();
}

/** Says whose an account is that is new here, and types the code. */
async function confirmFirstTime(): Promise<void> {
  await person.waitForURL("**/log-ind/kommunekonto/foerste-gang");
  await person.getByLabel("Din mailadresse").fill(mail);
  await person.getByRole("button", { name: "Send mig en kode" }).click();
  await typeCode();
  await person.waitForURL("**/min-side/enheder?konto=*");
}

const told = (text: string) => person.getByText(text).first().waitFor();
const isSignedIn = () => person.waitForURL("**/kursusdage");

/** The next page that is asked for is the one of signing in. */
async function isSignedOut(): Promise<void> {
  await person.goto("/kursusdage");
  await person.waitForURL("**/log-ind?*");
}

describe("somebody with an account of their municipality", () => {
  it("ties it by a code the first time, and signs in straight the second time", async () => {
    await signInWith("Aarhus");
    await person.waitForURL("**/log-ind/kommunekonto/foerste-gang");
    expect(await faultsOf(person, "/log-ind/kommunekonto/foerste-gang")).toEqual([]);
    await confirmFirstTime();
    await told("Fra nu af kan du logge ind med kommunens konto.");
    await newDay();
    await signInWith("Aarhus");
    await isSignedIn();
  });

  it("is signed in by the code but not tied to one of another municipality", async () => {
    await newDay();
    await signInWith("Viborg");
    await confirmFirstTime();
    await told("kontoen er ikke fra den kommune, du hører til her på sitet");
  });
});

describe("somebody who is moved to the other municipality", () => {
  it("is signed out, not let in by the old account, and ties one of the new", async () => {
    await newDay();
    await signInWith("Aarhus");
    await isSignedIn();
    await secretariat.goto(`/sekretariat/personer?q=${encodeURIComponent(name)}`);
    await secretariat.getByRole("link", { name }).first().click();
    await secretariat.getByRole("link", { name: "Ret oplysninger, orlov og stop" }).click();
    const municipality = secretariat.getByRole("combobox", { name: "Kommune", exact: true });
    await municipality.selectOption({ label: "Viborg" });
    await secretariat.getByRole("button", { name: "Gem", exact: true }).click();
    await secretariat.waitForLoadState();
    await isSignedOut();
    await signInWith("Aarhus");
    await told("Kontoen passer ikke længere til den kommune, du hører til her på sitet.");
    await signInWith("Viborg");
    await confirmFirstTime();
    await told("Fra nu af kan du logge ind med kommunens konto.");
  });
});

describe("a municipality that is stopped", () => {
  it("is signed out, not let in by who is on the way, and not offered any more, until it is allowed again", async () => {
    await newDay();
    await signInWith("Viborg");
    await isSignedIn();
    await secretariat.goto("/sekretariat/kommunekonti");
    await secretariat.getByRole("button", { name: "Stop for Viborg" }).click();
    await secretariat.getByText("de, der var logget ind med dem, er logget ud").waitFor();
    await isSignedOut();
    await person.goto("/log-ind/kommunekonto");
    expect(await person.getByRole("list", { name: "Kommuner" }).getByRole("link").allTextContents()).toEqual([
      "Aarhus",
    ]);
    await secretariat.getByRole("button", { name: "Tillad igen for Viborg" }).click();
    await leaveFor("Viborg");
    await secretariat.getByRole("button", { name: "Stop for Viborg" }).click();
    await secretariat.getByRole("button", { name: "Tillad igen for Viborg" }).waitFor();
    await chooseAccount("Viborg");
    await told("Kommunens konti kan ikke længere bruges her. Log ind med en kode på mail.");
    await secretariat.getByRole("button", { name: "Tillad igen for Viborg" }).click();
    await secretariat.getByRole("button", { name: "Stop for Viborg" }).waitFor();
    await signInWith("Viborg");
    await isSignedIn();
  });
});

describe("a municipality whose sign-in does not answer", () => {
  const down = "Kommunens login svarer ikke lige nu.";

  it("says so to who comes back from it, and a code by mail still signs in", async () => {
    await newDay();
    await leaveFor("Viborg");
    unanswered = (path) => path.endsWith("/token");
    await chooseAccount("Viborg");
    await told(down);
    await person.getByRole("link", { name: "Log ind med en kode på mail" }).click();
    await person.getByLabel("Din mailadresse").fill(mail);
    await person.getByRole("button", { name: "Send mig en kode" }).click();
    await typeCode();
    await person.waitForURL("**/min-side");
  });

  it("says so before anybody leaves, and lets them in again when it answers", async () => {
    await newDay();
    unanswered = () => true;
    const minuteMs = 60_000;
    await site.restartAt(new Date(site.now().getTime() + minuteMs));
    await leaveFor("Viborg");
    await told(down);
    unanswered = () => false;
    await site.restartAt(new Date(site.now().getTime() + minuteMs));
    await signInWith("Viborg");
    await isSignedIn();
  });
});
