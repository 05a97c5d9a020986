import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { teamReminders } from "../../../db/schema/overviews.ts";
import { trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { lacksText } from "../team/training-sentences.ts";
import { mayRemind } from "../team/reminder-rule.ts";
import type { Agent } from "../team/members.ts";
import { membersFor } from "../team/team.server.ts";

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

function remindOne(tx: Tx, viewer: Person, { id, name, training, plan }: Agent, now: Date): void {
  const to = findPerson(id, tx);
  if (!to) return;
  const t = textsOf(to.locale, "team");
  const own = (plan?.own ?? []).map((title) => t("plan.item", { title }));
  const lacks = lacksText(training, t, to.locale, own);
  tx.insert(teamReminders).values({ personId: id, at: now }).run();
  postLetter(tx, { letter: "team-reminder", to, props: { name, by: viewer.name, lacks } }, now);
  trace(tx, viewer, { act: "reminded", subjectId: id, scope: `person:${id}` }, now);
}
