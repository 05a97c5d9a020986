/** Mail servers that answer late, refuse, drop or are gone for hours: no letter twice, none lost, none held up by another, and the outage is seen. */
import { setTimeout } from "node:timers/promises";
import { startSite, type Site } from "../../journeys/site.ts";
import { request } from "../crash/requests.ts";
import { withDatabaseOf } from "../crash/world.ts";
import { type Bounds, type Figures, none, some, spoiled } from "../runner/contract.ts";
import { ClockLever } from "./clock-lever.ts";
import { fates, FaultyServer } from "./faulty-server.ts";
import { judgeLetters, lettersTo, postTo } from "./letters.ts";

export const bounds: Bounds = {
  letters: some,
  twice: none,
  lostLetters: none,
  takenAndFailed: none,
  // Letters that waited until the server had answered another one.
  heldUp: none,
  // Letters that ended otherwise than their server said.
  endedWrong: none,
  // An outage of two hours that the readiness does not tell, and its end.
  outageUnseen: none,
};

/** So many times as fast, a server is waited for ten seconds instead of ten minutes. */
const speed = 60;
/** Two hours in half a minute. */
const outageSpeed = 240;
const minuteMs = 60_000;
/** Longer than the half minute after which the site once gave a server up. */
const lateMs = 1.5 * minuteMs;
/** Shorter than the ten minutes that the server is waited for. */
const heldAtMostMs = 8 * minuteMs;
const outageMs = 125 * minuteMs;
/** No letter waits longer for its last attempt here: a retry comes after an hour and a fifth. */
const endMs = 90 * minuteMs;

const mailOf = (name: string) => `${name}.1@eksempel.dk`;
const codeMail = "astrid.vestergren@eksempel.dk";
const pollMs = 50;

export async function prove(): Promise<Figures> {
  const server = new FaultyServer();
  const lever = new ClockLever(new Date());
  await server.up();
  const site = await startSite({
    people: 40,
    env: { ...lever.env, SMTP_URL: server.url, MAIL_PER_MINUTE: "10000" },
  });
  try {
    return await new Proving(site, server, lever).prove();
  } finally {
    server.release();
    await site.stop();
    await server.down();
    lever.remove();
  }
}

class Proving {
  private readonly figures = {
    letters: 0,
    twice: 0,
    lostLetters: 0,
    takenAndFailed: 0,
    heldUp: 0,
    endedWrong: 0,
    outageUnseen: 0,
  };
  private readonly mails: string[] = [];

  constructor(
    private readonly site: Site,
    private readonly server: FaultyServer,
    private readonly lever: ClockLever,
  ) {}

  async prove(): Promise<Figures> {
    const isOutageAlone = spoiled() === "outageUnseen";
    if (!isOutageAlone) {
      await this.lever.setSpeed(speed);
      await this.answerLate();
    }
    if (!spoiled()) await this.refuseAndDrop();
    if (!spoiled() || isOutageAlone) await this.beGone();
    await this.judge();
    return this.figures;
  }

  /** A letter is taken and not answered while others are posted: they overtake it. Its answer comes late, and counts. */
  private async answerLate(): Promise<void> {
    const late = mailOf(fates.held);
    await this.post([late]);
    await this.received([late], endMs);
    const from = this.lever.now().getTime();
    const others = ["almindelig.1", "almindelig.2", "almindelig.3"].map((name) => `${name}@eksempel.dk`);
    await this.post(others);
    await request(this.site.base, "/log-ind", { form: [["mail", codeMail]] });
    await this.received([...others, codeMail], heldAtMostMs);
    this.figures.heldUp += [...others, codeMail].filter((mail) => !this.hasReceived(mail)).length;
    await setTimeout(this.lever.msUntil(new Date(from + lateMs)));
    this.server.release();
    await this.ended([late, ...others]);
  }

  private async refuseAndDrop(): Promise<void> {
    const { refused, postponed, dropped, cut, unanswered } = fates;
    const mails = [refused, postponed, dropped, cut, unanswered].map(mailOf);
    await this.post(mails);
    await this.ended(mails);
    const states = await this.states(mails);
    const wrong = (fate: string, ...right: string[]) =>
      Number(!right.includes(states.get(mailOf(fate)) ?? ""));
    this.figures.endedWrong +=
      wrong(refused, "failed") +
      wrong(postponed, "sent") +
      wrong(dropped, "sent") +
      // It may have arrived, as far as the site knows.
      wrong(cut, "sent", "failed") +
      wrong(unanswered, "failed");
  }

  private async beGone(): Promise<void> {
    await this.server.down();
    await this.lever.setSpeed(outageSpeed);
    const mail = "senere-sendt.1@eksempel.dk";
    await this.post([mail]);
    const from = this.lever.now().getTime();
    await setTimeout(this.lever.msUntil(new Date(from + outageMs)));
    this.figures.outageUnseen += Number(await this.isOutboxWell());
    await this.server.up();
    await this.received([mail], endMs);
    await this.ended([mail]);
    this.figures.outageUnseen += Number(!(await this.isOutboxWell()));
  }

  private async judge(): Promise<void> {
    this.figures.letters += this.mails.length;
    const { twice, lost, takenAndFailed } = await withDatabaseOf(this.site, () =>
      judgeLetters(this.mails, this.server),
    );
    this.figures.twice += twice;
    this.figures.lostLetters += lost;
    this.figures.takenAndFailed += takenAndFailed;
  }

  private async post(mails: string[]): Promise<void> {
    await withDatabaseOf(this.site, () => postTo(mails, this.lever.now()));
    this.mails.push(...mails);
  }

  private hasReceived = (mail: string): boolean => this.server.arrivals.some(({ to }) => to === mail);

  private received = (mails: string[], withinMs: number): Promise<boolean> =>
    this.server.waitFor(() => mails.every(this.hasReceived), withinMs / this.speedNow());

  private speedNow = (): number =>
    minuteMs / Math.max(1, this.lever.msUntil(new Date(this.lever.now().getTime() + minuteMs)));

  /** Resolves when none of them waits any more, or after as long as any can wait. */
  private async ended(mails: string[]): Promise<void> {
    const until = performance.now() + endMs / this.speedNow();
    while (performance.now() < until) {
      const states = [...(await this.states(mails)).values()];
      if (states.every((state) => state === "sent" || state === "failed")) return;
      await setTimeout(pollMs);
    }
  }

  private states = (mails: string[]): Promise<Map<string, string>> =>
    withDatabaseOf(
      this.site,
      () => new Map(lettersTo(mails).map(({ recipient, state }) => [recipient, state])),
    );

  private async isOutboxWell(): Promise<boolean> {
    const { text } = await request(this.site.base, "/health/ready");
    const checks = JSON.parse(text) as { name: string; ok: boolean }[];
    return checks.find(({ name }) => name === "outbox")!.ok;
  }
}
