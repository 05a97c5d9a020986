/** Someone named when a municipality joins: found by the mail address, and added when nobody has it. */
export interface NamedPerson {
  name: string;
  /** Lower case, see mail-address.ts. */
  mail: string;
}

export interface JoiningMunicipality {
  /** The official code, three digits. */
  code: string;
  name: string;
  region: string;
  /** The first day as a member, yyyy-mm-dd. */
  joinedOn: string;
  leader: NamedPerson;
  secondLeader: NamedPerson | null;
  superuser: NamedPerson | null;
  quality: NamedPerson | null;
}

export const namedParts = ["leader", "secondLeader", "superuser", "quality"] as const;
type NamedPart = (typeof namedParts)[number];
export type JoinRefusal =
  | { refused: "member" | "name-taken" | "day-far" }
  /** The two leaders are one. */
  | { refused: "twice" }
  | { refused: "elsewhere" | "former"; who: NamedPart };
