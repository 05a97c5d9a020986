/** Lists that show everyone they are about, each of which is a scope of its own. */
const listsOfEveryone = ["plans", "ready-for-shifts", "course-day-duty"] as const;

/** Parts of a municipality's people, or of everyone, that a view can show. */
const peopleParts = ["search", "placing", "shifts"] as const;

type PeoplePart = (typeof peopleParts)[number];
type WholeOrPart<Whole extends string> = Whole | `${Whole}:${PeoplePart}`;
type EveryoneScope = (typeof listsOfEveryone)[number] | WholeOrPart<"everyone">;
type MunicipalityScope = WholeOrPart<`municipality:${number | null}`>;

/**
 * What a view shows. One of everyone, of a municipality or of a course day is in the own trail of each person there (`readOwnTrail`); one
 * of the others only in that of the person whom its line names.
 */
export type ViewScope =
  | EveryoneScope
  | MunicipalityScope
  | `course-day:${number}`
  | `${"person" | "course" | "round" | "plan" | "diploma"}:${string}`
  | "letters"
  | "contacts"
  | `audit${string}`;

/** The scope of a view of everyone the viewer may see: a leader's municipality, for the secretariat everyone. `part` names a part of it. */
export function viewScopeOf(
  { role, municipalityId }: { role: string; municipalityId: number | null },
  part?: PeoplePart,
): ViewScope {
  const whole = role === "leader" ? (`municipality:${municipalityId}` as const) : "everyone";
  return part ? `${whole}:${part}` : whole;
}

/** The scopes of views that show someone among others, as one of everyone or of their municipality. */
export function scopesThatShow({ municipalityId }: { municipalityId: number | null }): ViewScope[] {
  const wholes =
    municipalityId === null
      ? (["everyone"] as const)
      : (["everyone", `municipality:${municipalityId}`] as const);
  return [
    ...listsOfEveryone,
    ...wholes.flatMap((whole): ViewScope[] => [
      whole,
      ...peopleParts.map((part) => `${whole}:${part}` as const),
    ]),
  ];
}
