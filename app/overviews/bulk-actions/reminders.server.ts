import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { teamReminders } from "../../../db/schema/overviews.ts";
import { trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { lacksText } from "../team/training-sentences.ts";
import { mayRemind } from "./reminder-rule.ts";
import { type Agent, membersFor } from "../team/team.server.ts";

/**
 * Reminds those of the viewer's people that are named of what they lack, by a letter each. Left out, and counted: who was
 * reminded less than three days ago, is on leave, or lacks nothing; whoever is not the viewer's is not found.
 */
export function remindAgents(viewer: Person, ids: number[], now: Date): { reminded: number; spared: number } {
  const named = new Set(ids);
  return writeTransaction((tx) => {
    const asked = membersFor(viewer, now).agents.filter(({ id }) => named.has(id));
    const due = asked.filter((agent) => mayRemind(agent, now));
    for (const agent of due) remindOne(tx, viewer, agent, now);
    return { reminded: due.length, spared: asked.length - due.length };
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
