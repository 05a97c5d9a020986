import { env } from "../../base/env.server.ts";
import { log } from "../../base/log.server.ts";
import { keyedHash } from "../../base/secrets.server.ts";
import { renderLetter } from "../letters/render.server.ts";
import { attachmentsFor } from "../letters/attachments.server.ts";
import { withLateProps } from "../letters/late-props.server.ts";
import type { LetterName } from "../letters/letters.server.ts";
import {
  type Claimed,
  claimNext,
  markHandedOver,
  interrupted,
  markFailed,
  markSent,
  postpone,
} from "../outbox/outbox.server.ts";
import { openProps } from "../outbox/sealed-props.server.ts";
import type { Outgoing, Transport } from "./transport.server.ts";

interface DeliveryOptions {
  /** Leaves ordinary letters lying. */
  urgentOnly?: boolean;
  random?: () => number;
  /** Stops between two letters. */
  stopping?: AbortSignal;
}

/**
 * Delivers what is due, one letter after the other, until nothing is due, the limit of the minute is reached, or the
 * server cannot be reached. Returns how many went out, were put back, or failed for good. Never throws for a letter's sake.
 */
export async function deliverDue(
  now: Date,
  transport: Transport,
  { urgentOnly = false, random = Math.random, stopping }: DeliveryOptions = {},
) {
  const began = performance.now();
  const moment = () => new Date(now.getTime() + performance.now() - began);
  const tally = { sent: 0, postponed: 0, failed: 0 };
  while (!stopping?.aborted) {
    const claimed = claimNext(moment(), urgentOnly ? 0 : transport.perMinute);
    if (!claimed) break;
    const outcome = await deliver(claimed, transport, moment());
    tally[recordOutcome(claimed, outcome, moment(), random())]++;
    if (outcome !== "sent" && outcome.unreachable) break;
  }
  return tally;
}

interface DeliveryFailure {
  error: string;
  /** Trying again would not help. */
  final: boolean;
  /** The next letter would fare no better. */
  unreachable?: boolean;
}

type Outcome = "sent" | DeliveryFailure;

function recordOutcome(claimed: Claimed, outcome: Outcome, now: Date, random: number) {
  if (outcome === "sent") markSent(claimed, now);
  else if (outcome.final) markFailed(claimed, outcome.error);
  else return postpone(claimed, outcome.error, now, random) ? "postponed" : "failed";
  return outcome === "sent" ? "sent" : "failed";
}

async function deliver(claimed: Claimed, transport: Transport, now: Date): Promise<Outcome> {
  let letter: Outgoing | null;
  try {
    letter = await compose(claimed, now);
  } catch (error) {
    log.error({ err: error, letter: claimed.letter }, "letter cannot be written");
    return { error: "unwritable", final: true };
  }
  if (!letter) return { error: "withdrawn", final: true };
  let handed = false;
  try {
    await transport.send(letter, () => {
      markHandedOver(claimed);
      handed = true;
    });
    return "sent";
  } catch (error) {
    const trouble = failureOf(error as SmtpError);
    const answered = (error as SmtpError).responseCode !== undefined;
    return handed && !answered ? { ...trouble, error: interrupted, final: true } : trouble;
  }
}

/** The letter as it goes out, or null when it is no longer wanted. */
async function compose(claimed: Claimed, now: Date): Promise<Outgoing | null> {
  const props = withLateProps(claimed.letter as LetterName, openProps(claimed.props!));
  if (props === null) return null;
  const drawn = await renderLetter(claimed.letter as LetterName, claimed.locale, props);
  return {
    row: claimed.id,
    messageId: messageId(claimed.id),
    date: now,
    from: env.MAIL_FROM,
    to: { name: "", address: claimed.recipient },
    subject: drawn.subject,
    text: drawn.text,
    html: drawn.html,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": claimed.locale },
    alternatives: drawn.calendar
      ? [
          {
            contentType: `text/calendar; charset=utf-8; method=${drawn.calendar.method}`,
            content: drawn.calendar.body,
          },
        ]
      : [],
    attachments: await attachmentsFor(claimed.letter as LetterName, props),
  };
}

/** The same for every try: whoever gets a letter twice after a crash can tell that it is one. */
const messageId = (row: number) =>
  `<${keyedHash("letter", String(row)).slice(0, 27)}@${new URL(env.BASE_URL).hostname}>`;

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** A refusal (5xx) of this reader or this letter is final; whatever ails the server or our own access to it passes. */
function failureOf({ code, command, responseCode, response, message }: SmtpError): DeliveryFailure {
  const ofLetter = command !== "MAIL FROM" && (code === "EENVELOPE" || code === "EMESSAGE");
  return {
    error: response ?? message,
    final: ofLetter && (responseCode === undefined || responseCode >= 500),
    unreachable: !ofLetter,
  };
}
