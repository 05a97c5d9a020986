import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { teamReminders } from "../../../db/schema/overviews.ts";
import { trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { lacksOf } from "../../onboarding/readiness/training.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { PropsOf } from "../../mail/letters/letters.server.ts";
import { lacksText } from "../team/training-sentences.ts";
import { mayRemind } from "../team/reminder-rule.ts";
import type { Agent } from "../team/members.ts";
import { findAgent, membersFor } from "../team/team.server.ts";

/**
 * Reminds each of these agents of what they lack, by letter. Skipped, and counted: those who were reminded less than three days ago,
 * are on leave, or lack nothing. People who are not the viewer's are ignored.
 */
export function remindAgents(
  viewer: Person,
  ids: number[],
  now: Date,
): { reminded: number; skipped: number } {
  const selected = new Set(ids);
  return writeTransaction((tx) => {
    const agents = membersFor(viewer, now, tx).agents.filter(({ id }) => selected.has(id));
    const due = agents.filter((agent) => mayRemind(agent, now));
    for (const agent of due) remindOne(tx, viewer, agent, now);
    return { reminded: due.length, skipped: agents.length - due.length };
  });
}

function remindOne(tx: Tx, viewer: Person, reminded: Agent, now: Date): void {
  const { id, name } = reminded;
  const to = findPerson(id, tx);
  if (!to) return;
  const agent = { id, locale: to.locale };
  const lacks = ownLacksText(reminded, to.locale);
  tx.insert(teamReminders).values({ personId: id, at: now }).run();
  postLetter(tx, { letter: "team-reminder", to, props: { name, by: viewer.name, lacks, agent } }, now);
  trace(tx, viewer, { act: "reminded", subjectId: id, scope: `person:${id}` }, now);
}

/** What an agent lacks of the training and is to do of their plan, as a reminder says it. */
function ownLacksText({ training, plan }: Agent, locale: Locale): string {
  const t = textsOf(locale, "team");
  const own = (plan?.own ?? []).map((title) => t("plan.item", { title }));
  return lacksText(training, t, locale, own);
}

/**
 * A reminder as it reads when it leaves: it may have waited while its reader did something. Null when they have nothing left to do but to
 * attend the day for which they have got a seat meanwhile.
 */
export function renewReminder(props: PropsOf<"team-reminder">, now: Date): PropsOf<"team-reminder"> | null {
  const { agent } = props;
  const present = agent && findAgent(agent.id, now);
  if (!present) return props;
  const lacks = ownLacksText(present, agent.locale);
  if (lacks === props.lacks) return props;
  const isDone =
    lacksOf(present.training).every((lack) => lack.lacks === "day-ahead") &&
    (present.plan?.own ?? []).length === 0;
  return isDone ? null : { ...props, lacks };
}
