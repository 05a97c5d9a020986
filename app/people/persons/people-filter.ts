export interface ListFilter {
  /** A part of name or mail; empty for all. */
  q: string;
  /** The official code of one municipality; null for all. */
  municipalityCode: string | null;
  /** Those whose case this one of the secretariat has; null for all. */
  handler: number | null;
}

interface FilterTarget {
  name: string;
  mail: string;
  code: string | null;
  handlerId: number | null;
}

/** Whether someone is among those sought. */
export function matchesFilter(
  { name, mail, code, handlerId }: FilterTarget,
  { q, municipalityCode: place, handler }: ListFilter,
): boolean {
  const words = q.toLocaleLowerCase("da");
  return (
    (!q || name.toLocaleLowerCase("da").includes(words) || mail.includes(words)) &&
    (place === null || code === place) &&
    (handler === null || handlerId === handler)
  );
}

/** Reads from an address what of everyone is sought. */
export function readFilter(query: URLSearchParams): ListFilter {
  const [place, handler] = [query.get("kommune") ?? "", query.get("sag") ?? ""];
  return {
    q: (query.get("q") ?? "").trim().slice(0, 100),
    municipalityCode: /^\d{3}$/.test(place) ? place : null,
    handler: /^[1-9]\d{0,8}$/.test(handler) ? Number(handler) : null,
  };
}
