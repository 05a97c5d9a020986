/** Something found: where it leads, its name, and what tells it from others of that name. */
export interface Hit {
  to: string;
  name: string;
  detail: string;
}

/** What was found of one kind. */
export interface FoundGroup {
  group: "people" | "days" | "municipalities" | "lessons" | "rounds" | "pages";
  hits: Hit[];
  /** How many were found, shown or not. */
  count: number;
  /** The address of the whole list; null where there is none. */
  list: string | null;
}
