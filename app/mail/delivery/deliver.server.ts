import { waitForWriteLock } from "../../../db/write-lock.server.ts";
import { env } from "../../base/env.server.ts";
import { log } from "../../base/log.server.ts";
import { keyedHash } from "../../base/secrets.server.ts";
import { isTaskLimit } from "../../base/tasks/task-limit-error.ts";
import { handlerOf } from "../letters/handler-of.server.ts";
import { isTrialOf, renderLetter } from "../letters/render.server.ts";
import { attachmentsFor } from "../letters/attachments.server.ts";
import { withLateProps } from "../letters/late-props.server.ts";
import type { LetterName } from "../letters/letters.server.ts";
import { deliveryError } from "../outbox/delivery-error.ts";
import {
  type Claimed,
  claimNext,
  markHandedOver,
  markFailed,
  markSent,
  postpone,
} from "../outbox/outbox.server.ts";
import { openProps } from "../outbox/sealed-props.server.ts";
import type { Outgoing, Transport } from "./transport.server.ts";

interface DeliveryOptions {
  /** Delivers urgent letters alone. */
  urgentOnly?: boolean;
  random?: () => number;
  /** Stops between two letters. */
  stopping?: AbortSignal;
}

/**
 * Delivers what is due, one letter after the other, until nothing is due, the limit of letters a minute is reached, or the server
 * cannot be reached. Returns how many were sent, put back, or failed for good. Never throws because of a letter.
 */
export async function deliverDue(
  now: Date,
  transport: Transport,
  { urgentOnly = false, random = Math.random, stopping }: DeliveryOptions = {},
) {
  const startedMs = performance.now();
  const currentTime = () => new Date(now.getTime() + performance.now() - startedMs);
  const tally = { sent: 0, postponed: 0, failed: 0 };
  while (!stopping?.aborted) {
    const claimed = claimNext(currentTime(), urgentOnly ? 0 : transport.perMinute);
    if (!claimed) break;
    const outcome = await deliver(claimed, transport, currentTime());
    // Handed over, a letter that is not marked would neither be sent again nor counted as sent.
    await waitForWriteLock(lockWaitMs);
    tally[recordOutcome(claimed, outcome, currentTime(), random())]++;
    if ("error" in outcome && outcome.unreachable) break;
  }
  return tally;
}

/** How long the outcome of a letter waits for another process that holds the write lock. */
const lockWaitMs = 600_000;

interface DeliveryFailure {
  error: string;
  /** Trying again would not help. */
  final: boolean;
  /** The next letter would fail too. */
  unreachable?: boolean;
}

interface Delivered {
  subject: string;
}

type Outcome = Delivered | DeliveryFailure;

function recordOutcome(claimed: Claimed, outcome: Outcome, now: Date, random: number) {
  if ("subject" in outcome) markSent(claimed, outcome.subject, now);
  else if (outcome.final) markFailed(claimed, outcome.error);
  else return postpone(claimed, outcome.error, now, random) ? "postponed" : "failed";
  return "subject" in outcome ? "sent" : "failed";
}

async function deliver(claimed: Claimed, transport: Transport, now: Date): Promise<Outcome> {
  let letter: Outgoing | null;
  try {
    letter = await compose(claimed, now);
  } catch (error) {
    if (isTaskLimit(error)) return { error: deliveryError.overloaded, final: false };
    log.error({ err: error, letter: claimed.letter }, "letter cannot be written");
    return { error: deliveryError.unwritable, final: true };
  }
  if (!letter) return { error: deliveryError.withdrawn, final: true };
  let isHandedOver = false;
  try {
    await transport.send(letter, () => {
      markHandedOver(claimed);
      isHandedOver = true;
    });
    return { subject: letter.subject };
  } catch (error) {
    const failure = failureOf(error as SmtpError);
    const isAnswered = (error as SmtpError).responseCode !== undefined;
    return isHandedOver && !isAnswered
      ? { ...failure, error: deliveryError.interrupted, final: true }
      : failure;
  }
}

/** The letter as it goes out, or null when it is no longer wanted. */
async function compose(claimed: Claimed, now: Date): Promise<Outgoing | null> {
  const stored = openProps(claimed.props!);
  const props = isTrialOf(stored) ? stored : withLateProps(claimed.letter as LetterName, stored);
  if (props === null) return null;
  const handler = handlerOf(claimed.personId, now);
  const rendered = await renderLetter(claimed.letter as LetterName, claimed.locale, props, handler);
  return {
    row: claimed.id,
    messageId: messageId(claimed.id),
    date: now,
    from: env.MAIL_FROM,
    to: { name: "", address: claimed.recipient },
    subject: rendered.subject,
    text: rendered.text,
    html: rendered.html,
    headers: { "Auto-Submitted": "auto-generated", "Content-Language": claimed.locale },
    alternatives: rendered.calendar
      ? [
          {
            contentType: `text/calendar; charset=utf-8; method=${rendered.calendar.method}`,
            content: rendered.calendar.body,
          },
        ]
      : [],
    attachments: await attachmentsFor(claimed.letter as LetterName, props),
  };
}

/** Identical in every attempt, so that mail programs recognise a letter sent twice after a crash as one. */
const messageId = (row: number) =>
  `<${keyedHash("letter", String(row)).slice(0, 27)}@${new URL(env.BASE_URL).hostname}>`;

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** A refusal (5xx) of this recipient or this letter is final; a fault of the server, or of our access to it, is not. */
function failureOf({ code, command, responseCode, response, message }: SmtpError): DeliveryFailure {
  const ofLetter = command !== "MAIL FROM" && (code === "EENVELOPE" || code === "EMESSAGE");
  return {
    error: response ?? message,
    final: ofLetter && (responseCode === undefined || responseCode >= 500),
    unreachable: !ofLetter,
  };
}
