/** Many requests at the same moment, and many bodies of which the end never comes: what somebody else notices of them. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Visitor } from "../access/visitors.ts";
import { readProbe } from "./server-watch.ts";

/** A kind of request that many send at once. */
interface Crowd {
  what: string;
  base: string;
  path: string;
  cookie?: string;
  form?: string;
  /** Everything but the last byte comes before, and the last bytes of all at once. */
  isHeldBack?: true;
}

interface CrowdFigures {
  crowds: number;
  /** No answer, or one that is no status with a sentence. */
  crowdFaults: number;
  /** The most of a hundred that were answered before somebody else, who had asked when they had. */
  overtaken: number;
  /** How many of a connection's thousand requests were worked on. */
  pipelinedWorked: number;
  /** Forms of strangers, larger than theirs may be, that were not refused at once. */
  halfSentTaken: number;
  /** How much the memory grew while the ends of forms did not come. */
  halfSentMb: number;
}

/** The names of the figures that may be spoiled with crowds. */
export const crowdFigures = ["crowdFaults", "overtaken", "pipelinedWorked", "halfSentTaken", "halfSentMb"];

const crowdSize = 100;

const kindsOf = (site: { base: string; content: string }, visitors: Visitor[]): Crowd[] => {
  const cookie = visitors.find(({ name }) => name === "secretariat")!.cookie();
  const { base, content } = site;
  return [
    { what: "the sign-in page", base, path: "/log-ind" },
    { what: "sign-in requests", base, path: "/log-ind", form: "mail=ingen%40eksempel.dk" },
    { what: "last bytes of forms", base, path: "/log-ind", form: "mail=ingen", isHeldBack: true },
    { what: "the front page", base, path: "/" },
    { what: "pages that do not exist", base, path: "/findes-ikke" },
    { what: "a page of somebody signed in", base, path: "/sekretariat", cookie },
    { what: "feeds without a key", base, path: "/feed/v1/readiness.json" },
    { what: "files", base, path: "/favicon.ico" },
    { what: "the packages' host", base: content, path: "/koer" },
  ];
};

/** Asks with every kind of crowd; `isSample`: with two, and without half-sent forms. */
export async function askCrowds(
  site: { base: string; content: string },
  socket: string,
  visitors: Visitor[],
  isSample: boolean,
): Promise<CrowdFigures> {
  const kinds = kindsOf(site, visitors);
  const sent = isSample ? kinds.slice(1, 3) : kinds;
  const live = await startAsking(site.base);
  let [crowdFaults, overtaken] = [0, 0];
  for (const crowd of sent) {
    const seen = await sendCrowd(crowd, live);
    crowdFaults += seen.faults;
    overtaken = Math.max(overtaken, seen.overtaken);
    if (seen.faults > 0 || seen.overtaken > 20) console.error(`${crowd.what}: ${JSON.stringify(seen)}`);
  }
  const pipelinedWorked = await sendPipelined(site.base);
  const halfSent = isSample
    ? { halfSentTaken: 0, halfSentMb: 0 }
    : await sendHalves(site.base, socket, visitors, live);
  live.stop();
  return { crowds: sent.length + 1, crowdFaults, overtaken, pipelinedWorked, ...halfSent };
}

async function open(base: string): Promise<Socket> {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname).on("error", () => {});
  await once(socket, "connect");
  return socket.setNoDelay();
}

/** Somebody else, who asks whether the site is alive. */
async function startAsking(base: string) {
  const socket = await open(base);
  const ask = async () => {
    socket.write(`GET /health/live HTTP/1.1\r\nHost: ${new URL(base).host}\r\n\r\n`);
    await once(socket, "data");
  };
  await ask();
  return { ask, stop: () => socket.destroy() };
}
type Asking = Awaited<ReturnType<typeof startAsking>>;

function textOf({ base, path, cookie, form }: Crowd): string {
  const origin = form === undefined ? "" : `Origin: ${base}\r\nContent-Length: ${form.length}\r\n`;
  const type = form === undefined ? "" : "Content-Type: application/x-www-form-urlencoded\r\n";
  const from = cookie ? `Cookie: ${cookie}\r\n` : "";
  const line = `${form === undefined ? "GET" : "POST"} ${path} HTTP/1.1`;
  return `${line}\r\nHost: ${new URL(base).host}\r\nConnection: close\r\n${from}${origin}${type}\r\n${form ?? ""}`;
}

/** Sends a crowd's requests at once, and asks right after them. */
async function sendCrowd(crowd: Crowd, live: Asking): Promise<{ faults: number; overtaken: number }> {
  const sockets = await Promise.all(Array.from({ length: crowdSize }, () => open(crowd.base)));
  const answers = sockets.map(() => "");
  for (const [at, socket] of sockets.entries())
    socket.setEncoding("utf8").on("data", (chunk) => {
      answers[at] = `${answers[at]}${chunk}`;
    });
  const closed = sockets.map((socket) => once(socket, "close"));
  const text = textOf(crowd);
  const kept = crowd.isHeldBack ? 1 : text.length;
  if (crowd.isHeldBack) {
    for (const socket of sockets) socket.write(text.slice(0, -1));
    // One of them begins beside each of these.
    for (let times = 0; times < 2 * crowdSize; times++) await live.ask();
  }
  for (const socket of sockets) socket.write(text.slice(-kept));
  await live.ask();
  const overtaken = answers.filter(Boolean).length;
  await Promise.all(closed);
  return { overtaken, faults: answers.filter((answer) => !isAnswer(answer)).length };
}

const isAnswer = (answer: string): boolean =>
  /^HTTP\/1\.1 [1-4]\d\d /.test(answer) || /^HTTP\/1\.1 503 [\s\S]*Retry-After/i.test(answer);

/** Sends a thousand requests on one connection at once. Returns how many answers are those of a page. */
async function sendPipelined(base: string): Promise<number> {
  const socket = await open(base);
  let answers = "";
  socket.setEncoding("utf8").on("data", (chunk) => {
    answers += chunk;
  });
  const closed = once(socket, "close");
  socket.write(`GET /log-ind HTTP/1.1\r\nHost: ${new URL(base).host}\r\n\r\n`.repeat(1000));
  // The last answer of a connection that takes them all is followed by nothing.
  const all = new Promise<void>((resolve) =>
    socket.on("data", () => answers.split("HTTP/1.1 200 ").length > 1000 && resolve()),
  );
  await Promise.race([closed, all]);
  socket.destroy();
  return answers.split("HTTP/1.1 200 ").length - 1;
}

const halfSentForms = 400;
const formBytes = 520_000;
const sentBytes = 500_000;

/** Sends most of large forms and never their ends: as a stranger, and as somebody who is signed in. */
async function sendHalves(base: string, socket: string, visitors: Visitor[], live: Asking) {
  const agent = visitors.find(({ name }) => name === "agent")!;
  await readProbe(socket);
  await live.ask();
  const { mostMemoryMb: before } = await readProbe(socket);
  const strangers = await sendHalfForms(base, undefined, live);
  const signedIn = await sendHalfForms(base, agent.cookie(), live);
  const { mostMemoryMb } = await readProbe(socket);
  for (const one of [...strangers.sockets, ...signedIn.sockets]) one.destroy();
  return { halfSentTaken: strangers.taken, halfSentMb: Math.round(mostMemoryMb - before) };
}

async function sendHalfForms(base: string, cookie: string | undefined, live: Asking) {
  const crowd = {
    what: "half",
    base,
    path: cookie ? "/rolle" : "/log-ind",
    cookie,
    form: "x".repeat(formBytes),
  };
  const half = textOf(crowd).slice(0, sentBytes - formBytes);
  const sockets: Socket[] = [];
  let refused = 0;
  for (let at = 0; at < halfSentForms; at++) {
    const one = await open(base);
    one.once("data", () => refused++);
    sockets.push(one);
    await new Promise((sent) => one.write(half, sent));
    await live.ask();
  }
  for (let times = 0; times < halfSentForms; times++) await live.ask();
  return { sockets, taken: halfSentForms - refused };
}
