import { addCast, type CastName } from "./cast.ts";
import type { Tx } from "../database.server.ts";
import { municipalities, people, roles } from "../schema/people.ts";
import { daysLater } from "../../app/base/dates/danish-time.ts";
import { inventedMail, inventedName } from "./names.ts";

export interface Agent {
  id: number;
  municipalityId: number;
  startsOn: string;
}

/**
 * The named cast first, then invented agents up to `total` people, spread over the municipalities that are members on
 * `today`, a leader in each. Most began before 2024, some since, a few in these weeks.
 */
export function seedPeople(
  tx: Tx,
  total: number,
  today: string,
  chance: () => number,
): { cast: Record<CastName, number>; agents: Agent[] } {
  const cast = addCast(tx);
  const members = tx
    .select()
    .from(municipalities)
    .all()
    .filter(({ leavesOn }) => !leavesOn || leavesOn > today);
  const agents: Agent[] = [];
  for (let n = 0; n < total - Object.keys(cast).length; n++) {
    const home = members[n % members.length]!;
    const leads = n < members.length && !["Aarhus", "Horsens", "Viborg"].includes(home.name);
    const startsOn = startDay(today, chance);
    const person = { name: inventedName(n), mail: inventedMail(n), municipalityId: home.id, startsOn };
    const { id } = tx
      .insert(people)
      .values({ ...person, createdAt: new Date(`${startsOn}T08:00:00Z`) })
      .returning()
      .get();
    tx.insert(roles)
      .values({ personId: id, role: leads ? "leader" : "agent" })
      .run();
    if (!leads) agents.push({ id, municipalityId: home.id, startsOn });
  }
  return { cast, agents };
}

function startDay(today: string, chance: () => number): string {
  const luck = chance();
  if (luck < 0.08) return daysLater(today, -Math.floor(chance() * 40));
  if (luck < 0.3) return daysLater(today, -60 - Math.floor(chance() * 600));
  return daysLater("2021-02-01", Math.floor(chance() * 1000));
}
