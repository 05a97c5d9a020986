import { sql } from "drizzle-orm";
import { prepared } from "../../../db/database.server.ts";
import { contacts, people, roles } from "../../../db/schema/people.ts";
import { danishDate } from "../../base/dates/danish-time.ts";

const handlerQuery = prepared((at) =>
  at
    .select({ name: people.name })
    .from(people)
    .where(
      sql`${people.id} = (
          select coalesce(recipient.handler_id, (
            select ${contacts.personId} from ${contacts}
            where ${contacts.role} = 'handler' and ${contacts.municipalityId} = recipient.municipality_id
          )) from people recipient where recipient.id = ${sql.placeholder("recipientId")}
        )
        and ${people.id} <> ${sql.placeholder("recipientId")}
        and ${people.mail} is not null and ${people.leftOn} is null
        and (${people.leaveFrom} is null or ${people.leaveFrom} > ${sql.placeholder("today")}
          or ${people.leaveUntil} <= ${sql.placeholder("today")})
        and exists (select 1 from ${roles}
          where ${roles.personId} = ${people.id} and ${roles.role} = 'secretariat')`,
    )
    .prepare(),
);

/**
 * The name of the person in the secretariat who handles the recipient's case, or their municipality's, and who signs letters to them.
 * Null when nobody is chosen, and when who is chosen has left, is on leave or is the recipient.
 */
export function handlerOf(recipientId: number | null, now: Date): string | null {
  if (recipientId === null) return null;
  return handlerQuery().get({ recipientId, today: danishDate(now) })?.name ?? null;
}
