import { parseId } from "../../base/forms/ids.ts";
import { withQuery } from "../../undo/address.ts";
import type { OwingAgent } from "./duty-overview.ts";

/** Which of those who lack a day are shown, as the address says it. */
export interface DutyFilter {
  /** The id of one municipality; null for all. */
  municipality: number | null;
  /** The name of one region; empty for all. */
  region: string;
  due: (typeof dueChoices)[number];
  seat: (typeof seatChoices)[number];
}

export const dueChoices = ["alle", "forsinket", "til-tiden"] as const;
export const seatChoices = ["alle", "udeblevet", "uden-plads"] as const;

const maxRegionChars = 60;
const dutyPage = "/sekretariat/kursusdage/pligt";

/** Reads the filter from the query of an address; what it does not know means all. */
export function readDutyFilter(query: URLSearchParams): DutyFilter {
  const [due, seat] = [query.get("frist"), query.get("plads")];
  return {
    municipality: parseId(query.get("kommune") ?? ""),
    region: (query.get("region") ?? "").trim().slice(0, maxRegionChars),
    due: dueChoices.find((choice) => choice === due) ?? "alle",
    seat: seatChoices.find((choice) => choice === seat) ?? "alle",
  };
}

/** The page of those who lack a day, narrowed as the filter says. */
export function dutyHref({ municipality, region, due, seat }: DutyFilter): string {
  const query = new URLSearchParams({
    ...(municipality !== null && { kommune: String(municipality) }),
    ...(region && { region }),
    ...(due !== "alle" && { frist: due }),
    ...(seat !== "alle" && { plads: seat }),
  });
  return query.size > 0 ? `${dutyPage}?${query}` : dutyPage;
}

/** The same with everyone on it ticked. */
export const allTickedHref = (filter: DutyFilter): string =>
  withQuery(dutyHref(filter), `${ticksName}=${allTicked}`);

const [ticksName, allTicked] = ["kryds", "alle"];

/** Whether the address asks for everyone to be ticked. */
export const isAllTicked = (query: URLSearchParams): boolean => query.get(ticksName) === allTicked;

/** Without a seat or a place on a waiting list: the address of those who are to be signed up. */
export const withoutSeatHref = (): string =>
  dutyHref({ municipality: null, region: "", due: "alle", seat: "uden-plads" });

/** The page of those who lack a day, as an act that was begun there says in its address (`fra`); null for one begun elsewhere. */
export function dutyHrefIn(query: URLSearchParams): string | null {
  const [path, filter] = (query.get("fra") ?? "").split("?", 2);
  return path === dutyPage ? dutyHref(readDutyFilter(new URLSearchParams(filter))) : null;
}

/** Whether the filter finds someone. */
export function matchesDutyFilter(
  agent: OwingAgent,
  { municipality, region, due, seat }: DutyFilter,
): boolean {
  return (
    (municipality === null || agent.municipalityId === municipality) &&
    (region === "" || agent.region === region) &&
    (due === "alle" || agent.overdue === (due === "forsinket")) &&
    (seat !== "udeblevet" || agent.missedOn !== null) &&
    (seat !== "uden-plads" || agent.dutyStatus.stands === "owes")
  );
}
