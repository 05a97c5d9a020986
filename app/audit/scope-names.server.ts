import { eq, inArray, sql } from "drizzle-orm";
import { db } from "../../db/database.server.ts";
import { courseDays } from "../../db/schema/course-days.ts";
import { courses, lessons } from "../../db/schema/elearning.ts";
import { plans } from "../../db/schema/onboarding.ts";
import { municipalities, people } from "../../db/schema/people.ts";
import { rounds } from "../../db/schema/surveys.ts";
import { isScopeWord } from "./scope-words.ts";
import type { NamedScope } from "./trail.ts";

interface ScopeTarget {
  id: number;
  name: string | null;
  on?: string;
}

const targetLookups: Record<string, (ids: number[]) => ScopeTarget[]> = {
  municipality: (ids) => db.select().from(municipalities).where(inArray(municipalities.id, ids)).all(),
  person: (ids) =>
    db.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids)).all(),
  plan: (ids) =>
    db
      .select({ id: plans.id, name: sql<string | null>`coalesce(${people.name}, ${municipalities.name})` })
      .from(plans)
      .leftJoin(people, eq(people.id, plans.personId))
      .leftJoin(municipalities, eq(municipalities.id, plans.municipalityId))
      .where(inArray(plans.id, ids))
      .all(),
  "course-day": (ids) =>
    db
      .select({ id: courseDays.id, name: municipalities.name, on: courseDays.on })
      .from(courseDays)
      .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
      .where(inArray(courseDays.id, ids))
      .all(),
  course: (ids) =>
    db.select({ id: courses.id, name: courses.title }).from(courses).where(inArray(courses.id, ids)).all(),
  lesson: (ids) =>
    db.select({ id: lessons.id, name: lessons.title }).from(lessons).where(inArray(lessons.id, ids)).all(),
  round: (ids) =>
    db.select({ id: rounds.id, name: rounds.name }).from(rounds).where(inArray(rounds.id, ids)).all(),
};

/** The names of these scopes, each kind looked up in one query. A scope that no longer exists, or has no text, is left out. */
export function nameScopes(scopes: string[]): Map<string, NamedScope> {
  const split = [...new Set(scopes)].map((scope) => ({ scope, parts: scope.split(":") }));
  const found = new Map<string, ScopeTarget>();
  for (const [kind, findTargets] of Object.entries(targetLookups)) {
    const ids = split
      .filter(({ parts }) => parts[0] === kind && parts[1])
      .map(({ parts }) => Number(parts[1]));
    if (ids.length > 0) for (const target of findTargets(ids)) found.set(`${kind}:${target.id}`, target);
  }
  const names = new Map<string, NamedScope>();
  for (const { scope, parts } of split) {
    const [kind = "", which = "", part = ""] = parts;
    const word = [`${kind}-${part}`, `${kind}-${which}`, kind].find(isScopeWord);
    const target = found.get(`${kind}:${which}`);
    const name = kind in targetLookups ? (target?.name ?? null) : which;
    if (word && name !== null) names.set(scope, { word, name, on: target?.on ?? null });
  }
  return names;
}
