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
 * Inserts the named cast, then invented people up to `total`: agents spread over the municipalities that are members on `today`,
 * and a leader in each. Most started before 2024, some later, and a few within the last weeks.
 */
export function seedPeople(
  tx: Tx,
  total: number,
  today: string,
  random: () => number,
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
    const startsOn = startDay(today, random);
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

function startDay(today: string, random: () => number): string {
  const draw = random();
  if (draw < 0.08) return daysLater(today, -Math.floor(random() * 40));
  if (draw < 0.3) return daysLater(today, -60 - Math.floor(random() * 600));
  return daysLater("2021-02-01", Math.floor(random() * 1000));
}
