import { parseId } from "../../base/forms/ids.ts";
import { searchableMail, searchableText, wordMatcher } from "../../base/search-words.ts";

export interface ListFilter {
  /** A part of name or mail, or the beginnings of words of both; empty for all. */
  q: string;
  /** The official code of one municipality; null for all. */
  municipalityCode: string | null;
  /** The id of the case handler; null for all. */
  handler: number | null;
}

interface FilterTarget {
  name: string;
  mail: string;
  code: string | null;
  handlerId: number | null;
}

/** Whether the filter finds someone. */
export function matchesFilter(
  { name, mail, code, handlerId }: FilterTarget,
  { q, municipalityCode, handler }: ListFilter,
): boolean {
  const words = q.toLocaleLowerCase("da");
  return (
    (!q ||
      name.toLocaleLowerCase("da").includes(words) ||
      mail.includes(words) ||
      matchesWords(`${searchableText(name)}${searchableMail(mail)}`, q)) &&
    (municipalityCode === null || code === municipalityCode) &&
    (handler === null || handlerId === handler)
  );
}

/** As the search in the header finds people. */
const matchesWords = (searchable: string, q: string) => wordMatcher(q)?.matches(searchable) ?? false;

/** Reads the filter from the query of an address. */
export function readFilter(query: URLSearchParams): ListFilter {
  const [code, handler] = [query.get("kommune") ?? "", query.get("sag") ?? ""];
  return {
    q: (query.get("q") ?? "").trim().slice(0, 100),
    municipalityCode: /^\d{3}$/.test(code) ? code : null,
    handler: parseId(handler),
  };
}
