import { and, asc, eq, gt, isNotNull, lte, or, sql } from "drizzle-orm";
import { prepared, writeTransaction } from "../../../db/database.server.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import { randomHex } from "../../base/secrets.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { countUnlessExceeded } from "../../people/sign-in/rate-limit.server.ts";
import { belongsToNobodyElse } from "../anonymity/links.server.ts";
import type { LinkRefusal, OpenRound } from "./open-rounds.ts";

const isOpenNow = and(
  eq(rounds.state, "open"),
  lte(rounds.opensAt, sql.placeholder("now")),
  gt(rounds.closesAt, sql.placeholder("now")),
);
const ofPerson = and(
  eq(invitations.roundId, rounds.id),
  eq(invitations.personId, sql.placeholder("personId")),
  isNotNull(invitations.linkHash),
);

const openRoundsQuery = prepared((at) =>
  at
    .select({
      id: rounds.id,
      name: rounds.name,
      closesAt: rounds.closesAt,
      isAsked: sql<number>`${invitations.id} is not null`.mapWith(Boolean),
    })
    .from(rounds)
    .leftJoin(invitations, ofPerson)
    .where(and(isOpenNow, or(isNotNull(rounds.audience), isNotNull(invitations.id))))
    .orderBy(asc(rounds.closesAt))
    .prepare(),
);

/**
 * The rounds that can be answered now, those that close first first: every one with an audience, and of the evaluations of course days those
 * that ask this person.
 */
export const openRoundsFor = (personId: number, now: Date): OpenRound[] =>
  openRoundsQuery().all({ personId, now: now.getTime() });

/** Per person and round. */
const linkLimits = [
  { times: 1, minutes: 10, refusal: "too-often" },
  { times: 5, minutes: 24 * 60, refusal: "too-often-today" },
] as const;

const ownInvitationQuery = prepared((at) =>
  at
    .select({
      id: invitations.id,
      mail: invitations.mail,
      round: { name: rounds.name, closesAt: rounds.closesAt },
      isOwnAddress: sql<number>`${belongsToNobodyElse}`.mapWith(Boolean),
    })
    .from(invitations)
    .innerJoin(rounds, and(isOpenNow, eq(rounds.id, sql.placeholder("roundId"))))
    .where(ofPerson)
    .prepare(),
);

/**
 * Sends someone who is asked a new letter with their own link, to the address at which they were asked. It is the same letter whether they
 * have answered or not, which is not read here, and the site does not write down that they asked for it. Refuses a second one within ten
 * minutes and a sixth in a day, and an address that has become another person's; `unknown` is a round that does not ask them now.
 */
export function sendLinkAgain(
  person: Person,
  roundId: number,
  now: Date,
): { sent: true } | { refused: LinkRefusal | "unknown" } {
  return writeTransaction((tx) => {
    const found = ownInvitationQuery(tx).get({ personId: person.id, roundId, now: now.getTime() });
    if (!found?.mail) return { refused: "unknown" } as const;
    if (!found.isOwnAddress) return { refused: "address" } as const;
    const key = `survey-link:${found.id}`;
    const limits = linkLimits.map((limit) => ({ ...limit, key }));
    const exceeded = countUnlessExceeded(tx, limits, now);
    if (exceeded) return { refused: exceeded.refusal };
    const { name: title, closesAt } = found.round;
    postLetter(
      tx,
      {
        letter: "survey-link",
        to: { id: person.id, mail: found.mail, locale: person.locale },
        props: { invitationId: found.id, name: person.name, title, closesAt: closesAt.toISOString() },
        // Closing deletes the letters of its round by the beginning of their keys, which name nobody.
        idempotencyKey: `survey:${roundId}:link:${randomHex()}`,
      },
      now,
    );
    return { sent: true } as const;
  });
}
