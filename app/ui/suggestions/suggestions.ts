/** What is suggested under a field while someone types: to go to (`to`), or to choose (`id`). */
export interface Suggestion {
  to?: string;
  id?: number;
  name: string;
  detail: string;
}

export interface Suggestions {
  groups: { title: string | null; hits: Suggestion[]; more: { to: string; name: string } | null }[];
  /** How many there are, for those who hear the page. */
  status: string;
}
