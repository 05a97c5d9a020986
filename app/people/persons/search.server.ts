import { eq, isNotNull } from "drizzle-orm";
import { derivedFrom } from "../../../db/derived.server.ts";
import { db } from "../../../db/database.server.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { viewScopeOf } from "../../audit/scopes.ts";
import { traceView } from "../../audit/audit.server.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { foldText, searchableMail, searchableText, wordMatcher } from "../../base/search-words.ts";
import { leads } from "../register/manages.ts";
import type { Person } from "../register/person.server.ts";
import { firstInOrder } from "./first-in-order.ts";

export interface PersonHit {
  id: number;
  name: string;
  municipality: string | null;
  mail: string;
  /** Whether they have left. */
  former: boolean;
}

interface IndexedPerson extends PersonHit {
  municipalityId: number | null;
  /** The name as it is compared. */
  words: string;
  /** The same, with the mail address and the telephone number. */
  all: string;
}

/** Everyone who is not forgotten, as they are searched. */
const indexedPeople = derivedFrom([people, municipalities], () =>
  db
    .select({
      id: people.id,
      name: people.name,
      mail: people.mail,
      phone: people.phone,
      leftOn: people.leftOn,
      municipalityId: people.municipalityId,
      municipality: municipalities.name,
    })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(isNotNull(people.mail))
    .prepare()
    .all()
    .map(({ leftOn, phone, ...person }): IndexedPerson => {
      const mail = person.mail!;
      const words = searchableText(person.name);
      const all = `${words}${searchableMail(mail)}${phone ? ` ${phone}` : ""}`;
      return { ...person, mail, former: leftOn !== null, words, all };
    }),
);

interface SearchOptions {
  max: number;
  /** Leaves out those who have left. */
  activeOnly?: boolean;
}

interface FoundPeople {
  hits: PersonHit[];
  /** How many were found, shown or not. */
  count: number;
}

/**
 * The first of those whom the viewer may see with words that begin with what was typed: the same name first, then those whose first
 * name begins so, then the rest; each time those who have left last. The secretariat finds everyone, also by mail address and telephone
 * number; a leader the active people of their own municipality by name; others nobody. Traces a search that finds someone, without its words.
 */
export function searchPeople(viewer: Person, query: string, now: Date, options: SearchOptions): FoundPeople {
  const found = findPeople(viewer, query, options);
  if (found.count > 0) {
    const scope = viewScopeOf(viewer, "search");
    traceView(viewer, { act: "team-seen", scope, detail: { people: found.hits.length } }, now);
  }
  return found;
}

function findPeople(viewer: Person, query: string, { max, activeOnly }: SearchOptions): FoundPeople {
  const matcher = wordMatcher(query);
  const isSecretariat = viewer.role === "secretariat";
  if (!matcher || (!isSecretariat && viewer.role !== "leader")) return { hits: [], count: 0 };
  const isVisible = (person: IndexedPerson) =>
    isSecretariat ? !(activeOnly && person.former) : !person.former && leads(viewer, person);
  const matching = indexedPeople().filter(
    (person) => isVisible(person) && matcher.matches(isSecretariat ? person.all : person.words),
  );
  const rankOf = ({ words, former }: IndexedPerson) =>
    2 * (words === matcher.whole ? 0 : words.startsWith(matcher.first) ? 1 : 2) + Number(former);
  const hits = firstInOrder(matching, max, (a, b) => rankOf(a) - rankOf(b) || danishOrder(a.name, b.name));
  return { hits: hits.map(toHit), count: matching.length };
}

const toHit = ({ id, name, municipality, mail, former }: IndexedPerson): PersonHit => ({
  id,
  name,
  municipality,
  mail,
  former,
});

/** Whoever has exactly this name or mail address among those found; null when nobody or several have. */
export function onlyExact(hits: PersonHit[], typed: string): PersonHit | null {
  const sought = foldText(typed.trim());
  const exact = hits.filter(({ name, mail }) => foldText(name) === sought || foldText(mail) === sought);
  return exact.length === 1 ? exact[0]! : null;
}
