/** Asks the site with one input after the other, and tallies what is wrong. */
import { spoiled } from "../runner/contract.ts";
import { type Expected, faultOf, isOtherLimit } from "./judging.ts";
import { type Answer, type Sent, send } from "./sending.ts";
import { addCounts, readProbe } from "./server-watch.ts";

export interface Tally {
  addresses: Set<string>;
  inputs: number;
  faults: number;
  otherLimit: number;
  /** Refused since a task took longer than it may, and not for the limit that was exceeded. */
  tooSlow: number;
  slow: number;
  leftBehind: number;
  /** Answers that take what was sent. */
  taken: number;
  held: Map<number, number>;
  waited: Map<number, number>;
  longestWorkMs: number;
  mostMemoryMb: number;
  /** What was sent when the memory was at its most. */
  mostMemoryAt: string;
  /** The first thing that was wrong. */
  first: string;
}

/** The most that an input may keep the main thread working at one go, in ms of processor time: a page of the largest list takes half. */
const mostWorkMs = 150;
/** The run ends after so many that are wrong. */
const mostWrong = 10;

/** How often an input is asked whose task takes too long. */
const mostTimes = 5;

type Figure = "faults" | "otherLimit" | "tooSlow" | "slow" | "leftBehind";

export interface Question extends Expected {
  /** The site map's address, or the origin and path of another host. */
  address: string;
  what: string;
  /** It may be taken, and then changes something. */
  mayChange?: boolean;
  /** The most that it may keep the main thread working at one go, where that is not `mostWorkMs`. */
  mostWorkMs?: number;
  /** Where; unless the site itself. */
  base?: string;
  make: () => Sent | Promise<Sent>;
}

const emptyTally = (): Tally => ({
  addresses: new Set(),
  inputs: 0,
  faults: 0,
  otherLimit: 0,
  tooSlow: 0,
  slow: 0,
  leftBehind: 0,
  taken: 0,
  held: new Map(),
  waited: new Map(),
  longestWorkMs: 0,
  mostMemoryMb: 0,
  mostMemoryAt: "",
  first: "",
});

export type Asker = ReturnType<typeof askerOf>;

/** Asks the site at `base`, whose probe is at `socket`; `changedTables` tells what has changed since it was called last. */
export function askerOf(base: string, socket: string, changedTables: () => string[]) {
  const tally = emptyTally();

  /** Sends it; resolves to the answer, and to how long the main thread worked at one go. */
  async function sendOnce(question: Question): Promise<{ answer: Answer; workMs: number }> {
    const answer = await send(question.base ?? base, await question.make());
    const { held, waited, longestWorkMs, mostMemoryMb } = await readProbe(socket);
    addCounts(tally.held, held);
    addCounts(tally.waited, waited);
    tally.longestWorkMs = Math.max(tally.longestWorkMs, longestWorkMs);
    if (mostMemoryMb > tally.mostMemoryMb) tally.mostMemoryAt = `${question.address}: ${question.what}`;
    tally.mostMemoryMb = Math.max(tally.mostMemoryMb, mostMemoryMb);
    return { answer, workMs: longestWorkMs };
  }

  /** Where a busy machine gave a task no time, it is asked again. A broken build's work may have no other end than its time. */
  async function sendUntilInTime(question: Question) {
    let sent = await sendOnce(question);
    const mostAsked = spoiled() ? 1 : mostTimes;
    for (let times = 1; times < mostAsked && isOtherLimit(sent.answer, question) === "too-slow"; times++)
      sent = await sendOnce(question);
    return sent;
  }

  function report(figure: Figure, question: Question, why: string) {
    tally[figure]++;
    const told = `${question.address}: ${question.what}: ${why}`;
    console.error(told);
    tally.first ||= told;
  }

  /** Whether enough is known: too much is wrong, or what a broken build must show has been seen. */
  function isOver(): boolean {
    const wrong = tally.faults + tally.otherLimit + tally.tooSlow + tally.slow + tally.leftBehind;
    const figure = spoiled() as Figure | undefined;
    return wrong >= mostWrong || (figure !== undefined && tally[figure] > 0);
  }

  async function ask(question: Question): Promise<void> {
    if (isOver()) return;
    tally.addresses.add(question.address);
    tally.inputs++;
    const watched = question.mayChange ? () => [] : changedTables;
    const { answer, workMs } = await sendUntilInTime(question);
    if (typeof answer.status === "number" && answer.status < 400) tally.taken++;
    const fault = faultOf(answer, question);
    if (fault) report("faults", question, fault);
    const other = isOtherLimit(answer, question);
    const figure = other === "too-slow" && !spoiled() ? "tooSlow" : "otherLimit";
    if (other) report(figure, question, `${other}, not ${question.refused}`);
    const changed = watched();
    const allowedMs = question.mostWorkMs ?? mostWorkMs;
    if (workMs <= allowedMs && changed.length === 0) return;
    // Code that runs for the first time, a collection of garbage or a job of the clock is not the input's fault, and is not there twice.
    const again = await sendOnce(question);
    const changedAgain = watched().filter((table) => changed.includes(table));
    if (Math.min(workMs, again.workMs) > allowedMs)
      report("slow", question, `${Math.round(again.workMs)} ms of work at one go`);
    if (changedAgain.length > 0) report("leftBehind", question, `changes ${changedAgain}`);
  }

  return { tally, ask, isOver };
}
