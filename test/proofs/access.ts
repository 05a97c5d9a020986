/**
 * Access to every address of the site map, requested from the running site by every kind of visitor. Prints the table. The site map
 * says who may enter, and where a route is stricter, the list below.
 */
import { join } from "node:path";
import { siteMap } from "../../app/routes.ts";
import type { Address } from "../../app/server/addresses.ts";
import { closeDatabase, openDatabase } from "../../db/database.server.ts";
import { type Site, startSite } from "../journeys/site.ts";
import { ask, guessPath, type Outcome, samplesOf } from "./access/asking.ts";
import { addSampleData, holderOfDiploma } from "./access/sample-data.ts";
import { listVisitors, type Visitor } from "./access/visitors.ts";
import { type Bounds, type Broken, type Figures, none, spoiled } from "./runner/contract.ts";

const file = "build/server/index.js";

export const broken: Broken[] = [
  {
    name: "an ended session goes on",
    file,
    target: ", isNull(sessions.endedAt))).prepare()",
    replacement: ")).prepare()",
    spoils: "wrongAnswers",
  },
  {
    name: "a leader reaches other municipalities",
    file,
    target: "municipalityId !== null && municipalityId === person.municipalityId",
    replacement: "true",
    spoils: "wrongAnswers",
    inTests: true,
  },
  {
    name: "where no page stands behind an address, the gate asks for no role",
    file,
    target: "who.includes(session.person.role)",
    replacement: "!address.file || who.includes(session.person.role)",
    spoils: "wrongAnswers",
  },
  {
    // An address whose parameter cannot be guessed.
    name: "a result no longer leads to its questions",
    file,
    target: "`/spoergsmaal/${encodeURIComponent(",
    replacement: "`/sporgsmaal/${encodeURIComponent(",
    spoils: "unseen",
  },
];

export const bounds: Bounds = {
  wrongAnswers: none,
  // Addresses that nobody reached, compared with the list below.
  unseen: none,
};

/** All addresses in so many rounds. With fewer, that part of those that a leader's links give a path for, or that need none. */
export const rounds = 24;

/** A run of a broken build that must give a wrong outcome. */
const isSearch = spoiled() === "wrongAnswers";
/** The run stops after this many wrong outcomes: one is enough where a wrong outcome is what it looks for. */
const maxWrong = isSearch ? 1 : 10;

/**
 * Addresses that show nothing for anyone in the filled site, and why. The list is exact: an address more or less is an error. Only
 * here may an admitted visitor get a 404.
 */
const neverFound: Record<string, string> = {
  "/ikke-fundet": "what is not found",
  ...Object.fromEntries(
    ["", "/kladde", "/slet", "/stille", "/mind-mig"].map((act) => [
      `/svar/:token${act}`,
      "links go by letter alone",
    ]),
  ),
  "/faerre-mails/:token": "links go by letter alone",
  "/demo/post/:file": "letters leave by a mail server",
  "/demo/post/:file/fil": "letters leave by a mail server",
  "/planer/:id/punkter/:key/fortryd": "nothing of the plan is done",
  "/agenter/:person/plan/genoptag": "no plan has been ended",
  "/fortryd/:id": "nothing was done that can be undone",
  "/e-laering/:lesson/billede/:file": "no page has a picture",
  "/sekretariat/vagtmails/:id/afslut": "nobody is mailed changes",
  "/sekretariat/klar-til-vagt/:person/ophaev": "the exception is another person's",
  "/sekretariat/kursusdage/pligt/:person/ophaev": "nobody is exempt",
  "/sekretariat/kursusdage/:id/vaerter/:person/fjern": "the person is no host of the day",
  "/sekretariat/kommunekonti/:id/tillad": "no municipality's accounts have been stopped",
  "/sekretariat/personer/:id/konti/:account/fjern": "the account is another person's",
  "/sekretariat/lektioner/:id/samtale": "the lesson is of another kind",
  "/sekretariat/lektioner/:id/samtale/:call/stier": "the lesson is of another kind",
  "/sekretariat/lektioner/:id/samtale/:call/stier.svg": "the lesson is of another kind",
  "/sekretariat/lektioner/:id/proevekoersel": "the lesson is of another kind",
  "/sekretariat/lektioner/:id/pakke": "the lesson is of another kind",
  "/sekretariat/lektioner/:id/regel": "the lesson is of another kind",
  "/sekretariat/post/brev/:id/igen": "no letter has failed",
  "/sekretariat/post/slags/:letter/igen": "no letter has failed",
};

/** The plan is of the leader's own municipality. */
const planReaders = ["leader", "secretariat"];

/** Addresses where a route is stricter than the site map: everyone but the visitors named gets a 404 on the first one's page. */
const narrowerThanSiteMap: Record<string, string[]> = {
  "/mit-hold/:id": ["leader"],
  "/mit-hold/:id/e-laering": ["leader"],
  "/personer/:id/ret": ["leader", "secretariat"],
  "/planer/:id": planReaders,
  "/planer/:id/gjort": planReaders,
  "/planer/:id/punkter/:key": ["leader", "secretariat"],
  "/planer/:id/punkter/:key/fortryd": ["leader", "secretariat"],
  "/planer/:id/aftaler": ["leader", "secretariat"],
  "/planer/:id/slut": ["leader", "secretariat"],
  "/planer/:id/medlyt/:way": planReaders,
  "/planer/:id/medlyt/:way/gjort": planReaders,
  "/planer/:id/medlyt/:way/fortryd": planReaders,
  "/planer/:id/medlyt/:way/aflys": planReaders,
  "/agenter/:person/plan": ["leader", "secretariat"],
  "/agenter/:person/plan/genoptag": ["leader", "secretariat"],
  "/agenter/:person/opfoelgning": ["leader", "secretariat"],
  "/opfoelgning/:id/gjort": ["leader", "secretariat"],
  // This leader is an agent as well, and the round asks agents.
  "/maalinger/:round/link": ["agent", "leader"],
  // The session in that path belongs to someone else, whoever asks.
  "/min-side/enheder/:id/afslut": [],
  // Nor is that account theirs.
  "/min-side/enheder/konto/:id/fjern": [],
  "/kursusdage/:id/fremmoede": ["host", "secretariat"],
  "/kursusdage/:id/vaertspakke": ["host", "secretariat"],
  "/kursusdage/:id/deltagerliste": ["host", "secretariat"],
  "/kursusdage/:id/deltagerliste.xlsx": ["host", "secretariat"],
  // A lesson of the agents' course; this leader is an agent as well.
  "/e-laering/:lesson/forfra": ["agent", "leader", "secretariat"],
  "/e-laering/:lesson/svar": ["agent", "leader", "secretariat"],
  "/e-laering/:lesson/trin": ["agent", "leader", "secretariat"],
  "/e-laering/:lesson/aabn": ["agent", "leader", "secretariat"],
  "/e-laering/:lesson/valg": ["agent", "leader", "secretariat"],
  "/e-laering/:lesson/tilbage": ["agent", "leader", "secretariat"],
  "/film/:file": ["agent", "leader", "secretariat"],
  "/e-laering/:lesson": ["agent", "leader", "secretariat"],
};

export async function prove(asked: number): Promise<Figures> {
  const site = await startSite({ people: 40 });
  openDatabase(join(site.folder, "data/ddh.sqlite"));
  try {
    return await askAll(site, Math.min(asked, rounds));
  } finally {
    closeDatabase();
    await site.stop();
  }
}

async function askAll(site: Site, asked: number): Promise<Figures> {
  addSampleData(new Date());
  const visitors = listVisitors();
  const isSample = isSearch || asked < rounds;
  const walkers = isSample ? visitors.filter(({ name }) => name === "leader") : visitors;
  const opened = new Set<string>();
  const samples = await samplesOf(site.base, walkers, narrowerThanSiteMap, opened);
  // A page leads here only where an import brought a completion without its diploma.
  samples.set("/sekretariat/personer/:id/diplom", `/sekretariat/personer/${holderOfDiploma()}/diplom`);
  const table = [["address", ...visitors.map(({ name }) => name)]];
  const unseen: string[] = [];
  let wrongAnswers = 0;
  const addresses = isSample ? mostTellingFirst(samples).filter((_, at) => at % rounds < asked) : siteMap;
  for (const address of addresses) {
    const path = samples.get(address.path);
    const found: Outcome[] = [];
    for (const visitor of visitors)
      found.push(await ask(site.base, address, path ?? guessPath(address.path, samples), visitor, opened));
    const isExpected = visitors.some((visitor) => expected(address, visitor) === "in");
    if (isExpected && !found.includes("in")) unseen.push(address.path);
    const row = visitors.map((visitor, at) => {
      const [outcome, expectedOutcome] = [found[at]!, expected(address, visitor)];
      // An address that is never found is a 404 for admitted visitors too.
      const isNeverFound = address.path in neverFound && expectedOutcome === "in" && outcome === "absent";
      // A page of one's own at a guessed id does not reveal whose it is.
      const isSomeoneElses =
        !path &&
        narrowerThanSiteMap[address.path] !== undefined &&
        expectedOutcome === "absent" &&
        outcome === "in";
      const fits = outcome === expectedOutcome || isNeverFound || isSomeoneElses;
      wrongAnswers += Number(!fits);
      return fits ? outcome : `${outcome} (not ${expectedOutcome}!)`;
    });
    table.push([address.path, ...row]);
    if (wrongAnswers >= maxWrong && spoiled() !== "unseen") break;
  }
  console.error(table.map((row) => row.join(" | ")).join("\n"));
  const differing = isSample ? [] : differences(unseen);
  return {
    addresses: addresses.length,
    visitors: visitors.length,
    wrongAnswers,
    unseen: differing.length,
    first: differing[0] ?? "",
  };
}

/** Addresses that nobody reached though they are not in the list, and those in it that somebody did. */
const differences = (unseen: string[]): string[] => [
  ...unseen.filter((path) => !(path in neverFound)),
  ...Object.keys(neverFound).filter((path) => !unseen.includes(path)),
];

/** The addresses of which a leader's links give a path, or that need none: where a route is stricter, then without a page, then all others. */
function mostTellingFirst(samples: Map<string, string>): Address[] {
  const rank = ({ path, file: page }: Address) => (path in narrowerThanSiteMap ? 0 : page ? 2 : 1);
  return siteMap
    .filter(({ path }) => samples.has(path) || !path.includes(":"))
    .sort((one, other) => rank(one) - rank(other));
}

function expected({ path, who, only }: Address, { name, role, held }: Visitor): Outcome {
  // The proof asks a demo.
  if (only === "development") return "absent";
  if (who === "anyone") return "in";
  // No visitor has a feed key.
  if (who === "key") return "sign-in";
  if (!role) return "sign-in";
  const may = who === "signed-in" || who.includes(role);
  if (may) return !narrowerThanSiteMap[path] || narrowerThanSiteMap[path].includes(name) ? "in" : "absent";
  return held.some((other) => who.includes(other)) ? "switch" : "absent";
}
