import { peopleListOf, personPage } from "../../base/people-pages.ts";
import { danishOrder } from "../../base/danish-order.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { searchableText, wordMatcher } from "../../base/search-words.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { findLesson } from "../../elearning/courses/lessons.server.ts";
import { firstInOrder } from "../../people/persons/first-in-order.ts";
import { searchPeople } from "../../people/persons/search.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { mayRead } from "../../results/figures/evaluations.ts";
import { publishedRounds } from "../../results/figures/published-rounds.server.ts";
import type { FoundGroup, Hit } from "./found.ts";
import { indexedDays, indexedLessons, indexedMunicipalities, indexedRounds } from "./indexed.server.ts";
import { sitePagesOf } from "./site-pages.server.ts";

/** One search: who searches, for what, and how many of each kind are shown. */
interface Sought {
  viewer: Person;
  matcher: NonNullable<ReturnType<typeof wordMatcher>>;
  locale: Locale;
  now: Date;
  max: number;
}

/**
 * What a viewer can jump to by the first letters of words: people, days, municipalities, lessons, rounds and pages, each only where they may
 * enter its page. The group with the name that was typed comes first. Groups without hits are left out; null when too little was typed.
 * Traces a search that finds people.
 */
export function searchSite(
  viewer: Person,
  query: string,
  { locale, max }: { locale: Locale; max: number },
  now: Date,
): FoundGroup[] | null {
  const matcher = wordMatcher(query);
  if (!matcher) return null;
  const sought = { viewer, matcher, locale, now, max };
  const found = [
    findPeople(sought, query),
    findDays(sought),
    findMunicipalities(sought),
    findLessons(sought),
    findRounds(sought),
    findPages(sought),
  ].filter(({ count }) => count > 0);
  const rankOf = ({ hits }: FoundGroup) => Math.min(...hits.map((hit) => rankOfName(hit.name, matcher)));
  return found.sort((a, b) => rankOf(a) - rankOf(b));
}

/** 0 for the name that was typed, 1 for one that begins with the first word, 2 for the others. */
function rankOfName(name: string, { whole, first }: Sought["matcher"]): 0 | 1 | 2 {
  const words = searchableText(name);
  if (words === whole) return 0;
  return words.startsWith(first) ? 1 : 2;
}

const isSecretariat = ({ viewer }: Sought) => viewer.role === "secretariat";

function findPeople({ viewer, locale, now, max }: Sought, query: string): FoundGroup {
  const { hits, count } = searchPeople(viewer, query, now, { max });
  const former = textsOf(locale, "search")("former");
  const at = peopleListOf(viewer.role);
  return {
    group: "people",
    count,
    hits: hits.map((person) => ({
      to: personPage(viewer.role, person.id),
      name: person.name,
      detail: [person.municipality, person.former && former].filter(Boolean).join(", "),
    })),
    list: viewer.role === "secretariat" ? `${at}?${new URLSearchParams({ q: query.trim() })}` : at,
  };
}

/** The days ahead, the nearest first, and then the past ones, the latest first; a leader's are the published ones ahead. */
function findDays(sought: Sought): FoundGroup {
  const { matcher, locale, max } = sought;
  const now = sought.now.getTime();
  const everyDay = isSecretariat(sought);
  const at = everyDay ? "/sekretariat/kursusdage" : "/kursusdage";
  const kindText = textsOf(locale, "courseDays");
  const found = indexedDays().filter(
    ({ words, state, endsAt }) =>
      (everyDay || (state === "published" && endsAt.getTime() > now)) && matcher.matches(words),
  );
  const hits = firstInOrder(found, max, (a, b) => {
    const [aheadA, aheadB] = [a.endsAt.getTime() > now, b.endsAt.getTime() > now];
    if (aheadA !== aheadB) return aheadA ? -1 : 1;
    return (aheadA ? 1 : -1) * (a.startsAt.getTime() - b.startsAt.getTime());
  });
  const detailOf = ({ kind, state }: (typeof found)[number]) =>
    [kindText(`kind.${kind}`), state !== "published" && kindText(state)].filter(Boolean).join(", ");
  return {
    group: "days",
    count: found.length,
    hits: hits.map((day) => ({
      to: `${at}/${day.id}`,
      name: `${dayText(day.startsAt, locale)}, ${day.where}`,
      detail: detailOf(day),
    })),
    list: at,
  };
}

function findMunicipalities(sought: Sought): FoundGroup {
  const found = isSecretariat(sought)
    ? indexedMunicipalities().filter(({ words }) => sought.matcher.matches(words))
    : [];
  const at = "/sekretariat/kommuner";
  const toHit = ({ code, name, region }: (typeof found)[number]) => ({
    to: `${at}/${code}`,
    name,
    detail: region,
  });
  return group("municipalities", found.map(toHit), at, sought);
}

/** The secretariat's lead to where they are edited, a leader's to the lessons that they may see. */
function findLessons(sought: Sought): FoundGroup {
  const { matcher, viewer } = sought;
  const found = indexedLessons().filter(({ words }) => matcher.matches(words));
  if (isSecretariat(sought)) {
    const toHit = ({ id, slug, title, course }: (typeof found)[number]) => ({
      to: slug ? `/sekretariat/lektioner/${id}` : `/sekretariat/kurser/${id}`,
      name: title,
      detail: course,
    });
    return group("lessons", found.map(toHit), "/sekretariat/kurser", sought);
  }
  const visible = found.flatMap(({ slug, title, course }) =>
    slug && findLesson(viewer, slug) ? { to: `/e-laering/${slug}`, name: title, detail: course } : [],
  );
  return group("lessons", visible, "/e-laering", sought);
}

/** The secretariat's rounds, a leader's published results. */
function findRounds(sought: Sought): FoundGroup {
  const { matcher, viewer, locale } = sought;
  const found = indexedRounds().filter(({ words }) => matcher.matches(words));
  const at = isSecretariat(sought) ? "/sekretariat/maalinger" : "/maalinger";
  const readable = isSecretariat(sought) || found.length === 0 ? null : readableRounds(viewer);
  const toHit = ({ id, name, opensAt }: (typeof found)[number]) => ({
    to: `${at}/${id}`,
    name,
    detail: dayText(opensAt, locale),
  });
  const visible = found.filter(({ id }) => !readable || readable.has(id));
  return group("rounds", visible.map(toHit), at, sought);
}

const readableRounds = (viewer: Person): Set<number> =>
  new Set(
    publishedRounds()
      .filter((round) => mayRead(viewer, round))
      .map(({ id }) => id),
  );

function findPages(sought: Sought): FoundGroup {
  const { viewer, locale, matcher } = sought;
  const found = sitePagesOf(viewer.role, locale)
    .filter(({ name, alsoSought }) => matcher.matches(searchableText(`${name} ${alsoSought}`)))
    .map(({ to, name }) => ({ to, name, detail: "" }));
  return group("pages", found, null, sought);
}

/** Hits by name: the same name first, then those that begin with the first word, then the rest. */
function group(
  name: FoundGroup["group"],
  hits: Hit[],
  list: string | null,
  { matcher, max }: Sought,
): FoundGroup {
  const ranked = firstInOrder(
    hits.map((hit) => ({ hit, rank: rankOfName(hit.name, matcher) })),
    max,
    (a, b) => a.rank - b.rank || danishOrder(a.hit.name, b.hit.name),
  );
  return { group: name, count: hits.length, hits: ranked.map(({ hit }) => hit), list };
}
