export interface Sought {
  /** A part of name or mail; empty for all. */
  q: string;
  /** The official code of one municipality; null for all. */
  place: string | null;
  /** Those whose case this one of the secretariat has; null for all. */
  handler: number | null;
}

interface Found {
  name: string;
  mail: string;
  code: string | null;
  handlerId: number | null;
}

/** Whether someone is among those sought. */
export function holds({ name, mail, code, handlerId }: Found, { q, place, handler }: Sought): boolean {
  const words = q.toLocaleLowerCase("da");
  return (
    (!q || name.toLocaleLowerCase("da").includes(words) || mail.includes(words)) &&
    (place === null || code === place) &&
    (handler === null || handlerId === handler)
  );
}

/** Reads from an address what of everyone is sought. */
export function soughtIn(query: URLSearchParams): Sought {
  const [place, handler] = [query.get("kommune") ?? "", query.get("sag") ?? ""];
  return {
    q: (query.get("q") ?? "").trim().slice(0, 100),
    place: /^\d{3}$/.test(place) ? place : null,
    handler: /^[1-9]\d{0,8}$/.test(handler) ? Number(handler) : null,
  };
}
