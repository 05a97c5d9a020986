/** Inviting everyone whom a round asks: what takes time is prepared first, and is then saved in the transaction that opens the round. */
import { and, eq, max, sql } from "drizzle-orm";
import { type Database, prepared as preparedQuery, type Tx } from "../../../db/database.server.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { hashOf } from "../../base/secrets.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { linkToken } from "../anonymity/keys.server.ts";
import { seal } from "../anonymity/sealing.server.ts";
import { inLanguage } from "../questionnaires/languages.ts";
import type { Questionnaire } from "../questionnaires/questionnaire.ts";
import { frozenQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import type { Round } from "../round.ts";
import type { Invitee } from "./audience.server.ts";
import { doneSinceLastRound } from "./done-actions.server.ts";

/** `undo`: under which number the opening can be undone. */
export type OpenOutcome =
  | { invited: number; undo?: number }
  | { refused: "unknown" | "not-draft" | "over" | "nobody" };

/** What all invitations of a round have in common. */
export interface Opening {
  round: Round;
  questionnaire: Questionnaire;
  key: Buffer;
  /** The id of the first invitation; the others follow. */
  firstId: number;
  count: number;
}

export interface PreparedInvitation {
  id: number;
  person: Invitee;
  linkHash: string;
  sealed: Buffer;
}

/** Plans to invite so many people. */
export function planOpening(at: Database | Tx, round: Round, key: Buffer, count: number): Opening {
  const questionnaire = frozenQuestionnaire(round.questionnaireHash, at);
  return { round, questionnaire, key, firstId: nextInvitationId(at), count };
}

/** The id that the next invitation gets. */
export const nextInvitationId = (at: Database | Tx): number =>
  (at
    .select({ last: max(invitations.id) })
    .from(invitations)
    .get()?.last ?? 0) + 1;

/** What is sealed on an invitation before its link is used. */
const untouched = { answers: {}, sent: false, quiet: false };

/** Prepares the invitation of the person at this place in the list. The sealed field is there from the start and holds nothing, so that nobody can see who has begun. */
export function prepareInvitation(
  { key, questionnaire, firstId }: Opening,
  person: Invitee,
  place: number,
): PreparedInvitation {
  const id = firstId + place;
  const sealed = seal(untouched, id, key, questionnaire);
  return { id, person, linkHash: hashOf(linkToken(key, id)), sealed };
}

interface PreparedOpening {
  opening: Opening;
  prepared: PreparedInvitation[];
}

/** Opens a round, and invites everyone prepared. Refuses one that is no draft, and one that invites nobody. */
export function openPrepared(
  tx: Tx,
  actor: Actor,
  { opening, prepared }: PreparedOpening,
  now: Date,
): OpenOutcome {
  const { round } = opening;
  if (prepared.length === 0) return { refused: "nobody" };
  const draft = and(eq(rounds.id, round.id), eq(rounds.state, "draft"));
  const opened = tx.update(rounds).set({ state: "open" }).where(draft).run();
  if (opened.changes === 0) return { refused: "not-draft" };
  const done = doneSinceLastRound(round, tx);
  for (const one of prepared) invite(tx, opening, one, done, now);
  const detail = { invited: prepared.length };
  trace(tx, actor, { act: "round-opened", scope: `round:${round.id}`, detail }, now);
  return { invited: prepared.length };
}

/** Prepared, since all of a round's are inserted in one transaction, for which everyone waits. */
const insertInvitation = preparedQuery((at) =>
  at
    .insert(invitations)
    .values({
      id: sql.placeholder("id"),
      roundId: sql.placeholder("roundId"),
      personId: sql.placeholder("personId"),
      municipality: sql.placeholder("municipality"),
      mail: sql.placeholder("mail"),
      linkHash: sql.placeholder("linkHash"),
      sealed: sql.placeholder("sealed"),
    })
    .prepare(),
);

/** Invites one person: a row, and a letter that is due when the round opens. */
function invite(
  tx: Tx,
  { round, questionnaire }: Opening,
  { id, person, linkHash, sealed }: PreparedInvitation,
  done: string[],
  now: Date,
): void {
  const { id: personId, municipality, mail } = person;
  insertInvitation(tx).run({ id, roundId: round.id, personId, municipality, mail, linkHash, sealed });
  const props = {
    invitationId: id,
    name: person.name,
    title: inLanguage(questionnaire, person.locale).title,
    minutes: questionnaire.minutes,
    closesAt: round.closesAt.toISOString(),
    greeting: round.greeting,
    resultsOn: round.resultsOn,
    done,
  };
  const dueAt = round.opensAt > now ? round.opensAt : now;
  postLetter(
    tx,
    { letter: "survey-invitation", to: person, props, idempotencyKey: `survey:${round.id}:${id}` },
    dueAt,
  );
}
