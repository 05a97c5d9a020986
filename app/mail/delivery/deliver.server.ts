import { env } from "../../base/env.server.ts";
import { log } from "../../base/log.server.ts";
import { isTaskLimit } from "../../base/tasks/task-limit-error.ts";
import { handlerOf } from "../letters/handler-of.server.ts";
import { isTrialOf, renderLetter } from "../letters/render.server.ts";
import { attachmentsFor } from "../letters/attachments.server.ts";
import { withLateProps } from "../letters/late-props.server.ts";
import type { LetterName } from "../letters/letters.server.ts";
import { declineAddress } from "../optional/decline-link.server.ts";
import { hasDeclined } from "../optional/declined-letters.server.ts";
import { mayDoWithout } from "../optional/optional-letters.ts";
import { referenceOf } from "../outbox/letter-reference.server.ts";
import { deliveryError } from "../outbox/delivery-error.ts";
import { type Claimed, claimNext, markHandedOver } from "../outbox/outbox.server.ts";
import { openProps } from "../outbox/sealed-props.server.ts";
import {
  type DeliveryFailure,
  inHand,
  type Outcome,
  recordLeftOutcomes,
  recordOutcome,
  takeInHand,
} from "./outcomes.server.ts";
import type { Outgoing, Transport } from "./transport.server.ts";

interface DeliveryOptions {
  /** Delivers urgent letters alone. */
  urgentOnly?: boolean;
  random?: () => number;
  /** Stops between two letters. */
  stopping?: AbortSignal;
  /** Called when a letter begins. */
  onLetter?: () => void;
  /** Called when a letter ends: whether the server answered it, or was given up. */
  onEnd?: (isAnswered: boolean) => void;
}

/**
 * Delivers what is due, one letter after the other, until nothing is due, the limit of letters a minute is reached, the server cannot
 * be reached, or the database cannot be written. Returns how many were sent, put back, or failed for good. Never throws because of a letter.
 */
export async function deliverDue(
  now: Date,
  transport: Transport,
  { urgentOnly = false, random = Math.random, stopping, onLetter, onEnd }: DeliveryOptions = {},
) {
  const startedMs = performance.now();
  const currentTime = () => new Date(now.getTime() + performance.now() - startedMs);
  const tally = { sent: 0, postponed: 0, failed: 0 };
  if (!recordLeftOutcomes(now, random)) return tally;
  while (!stopping?.aborted) {
    const claimed = claimNext(currentTime(), urgentOnly ? 0 : transport.perMinute, inHand());
    if (!claimed) break;
    takeInHand(claimed);
    onLetter?.();
    const outcome = await deliver(claimed, transport, currentTime());
    onEnd?.(!("error" in outcome && outcome.error === deliveryError.interrupted));
    const recorded = await recordOutcome(claimed, outcome, currentTime(), random());
    if (recorded === "left") break;
    tally[recorded]++;
    if ("error" in outcome && outcome.unreachable) break;
  }
  return tally;
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
  const transfer = transferOf(claimed);
  try {
    await transport.send(letter, transfer.begin);
    return { subject: letter.subject };
  } catch (error) {
    // What was thrown while handing over reaches us in the words of the mailer.
    if (transfer.prevented) return transfer.prevented;
    const failure = failureOf(error as SmtpError);
    const isAnswered = (error as SmtpError).responseCode !== undefined;
    return transfer.isDone && !isAnswered
      ? { ...failure, error: deliveryError.interrupted, final: true }
      : failure;
  }
}

/** The moment from which a letter may have arrived: it is stored before the last of the letter is sent, or the letter is not sent. */
function transferOf(claimed: Claimed) {
  const state = { isDone: false, prevented: undefined as DeliveryFailure | undefined };
  const begin = () => {
    state.prevented = { error: deliveryError.unstored, final: false, unreachable: true };
    if (!markHandedOver(claimed)) {
      state.prevented = { error: deliveryError.withdrawn, final: true };
      throw new Error("The letter was deleted, or claimed by another process.");
    }
    state.prevented = undefined;
    state.isDone = true;
  };
  return Object.assign(state, { begin });
}

/** The letter as it goes out, or null when it is no longer wanted. */
async function compose(claimed: Claimed, now: Date): Promise<Outgoing | null> {
  const stored = openProps(claimed.props!);
  const props = isTrialOf(stored) ? stored : withLateProps(claimed.letter as LetterName, stored, now);
  if (props === null) return null;
  const decline = declineAddressFor(claimed, stored);
  if (decline === "declined") return null;
  // Identical in every attempt, so that mail programs recognise a letter sent twice after a crash as one.
  const reference = referenceOf(claimed);
  const handler = handlerOf(claimed.personId, now);
  const rendered = await renderLetter(claimed.letter as LetterName, claimed.locale, props, {
    handler,
    decline,
  });
  return {
    row: claimed.id,
    messageId: `<${reference}@${new URL(env.BASE_URL).hostname}>`,
    returnTo: returnAddress(reference),
    date: now,
    from: env.MAIL_FROM,
    // People answer; what they write is to reach somebody.
    replyTo: env.SECRETARIAT_MAIL,
    to: { name: "", address: claimed.recipient },
    subject: rendered.subject,
    text: rendered.text,
    html: rendered.html,
    headers: {
      "Auto-Submitted": "auto-generated",
      "Content-Language": claimed.locale,
      ...(rendered.unsubscribe ? oneClickHeaders(rendered.unsubscribe) : {}),
    },
    alternatives: rendered.calendar ? [calendarPart(rendered.calendar)] : [],
    attachments: await attachmentsFor(claimed.letter as LetterName, props),
  };
}

const calendarPart = ({ method, body }: { method: string; body: string }) => ({
  contentType: `text/calendar; charset=utf-8; method=${method}`,
  content: body,
});

/** The page where its reader does without more of its kind; null where they may not. "declined": they do, since it was posted. */
function declineAddressFor({ personId, letter }: Claimed, props: unknown): string | null {
  if (personId === null || isTrialOf(props) || !mayDoWithout(letter, props)) return null;
  return hasDeclined(personId, letter) ? "declined" : declineAddress(personId, letter);
}

/** What lets a mail program show a button of its own (RFC 8058). Opening the address changes nothing. */
const oneClickHeaders = (address: string) => ({
  "List-Unsubscribe": `<${address}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

/** Where the letter comes back to when it cannot be delivered: an address of its own, so that a report need not quote it. */
function returnAddress(reference: string): string | undefined {
  const [name, host] = env.BOUNCE_MAIL?.split("@") ?? [];
  return name && `${name}+${reference}@${host}`;
}

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
