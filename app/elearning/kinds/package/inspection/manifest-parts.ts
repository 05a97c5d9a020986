/** Reads the parts of a package from its manifest. Pure. */
import type { PackageItem } from "../content.ts";
import { numberIn } from "../verdict.ts";
import { withParameters } from "./addresses.ts";
import { childrenNamed, descendant, textAt, type XmlElement } from "./xml.ts";

type Standard = "SCORM 1.2" | "SCORM 2004";

/** What the items of an organization open. */
export interface Opened {
  resources: Map<string, XmlElement>;
  base: string;
  standard: Standard;
}

/** Of an identifier, in characters: those of a page's messages are longer. */
const maxIdLength = 200;

/**
 * The parts of an organization, in order, with their addresses as the manifest writes them. Those that it hides are left out, unless nothing that reports
 * would be left; each has an identifier of its own.
 */
export function partsOf(
  organization: XmlElement | undefined,
  opened: Opened,
): { items: PackageItem[]; hidden: number } {
  const all = itemsUnder(organization, opened);
  const shown = all.filter(({ isHidden }) => !isHidden);
  const taken = shown.some(({ part }) => part.type === "sco") ? shown : all;
  return { items: withOwnIds(taken.map(({ part }) => part)), hidden: all.length - taken.length };
}

/** The parts under an item or the organization. An item that opens nothing is the heading of those under it. */
function itemsUnder(
  parent: XmlElement | undefined,
  opened: Opened,
  heading: string | null = null,
): { part: PackageItem; isHidden: boolean }[] {
  const { resources, base, standard } = opened;
  return childrenNamed(parent, "item").flatMap((item) => {
    const { identifier, identifierref, parameters, isvisible } = item.attributes;
    const isHidden = isvisible?.trim().toLowerCase() === "false";
    const title = shorten(textAt(item, "title"));
    const resource = resources.get(identifierref ?? "");
    if (!resource?.attributes.href) return itemsUnder(item, opened, (isHidden ? null : title) ?? heading);
    const kind = (resource.attributes.scormtype ?? resource.attributes.scormType ?? "").toLowerCase();
    const href = joinPaths(base, resource.attributes.base, resource.attributes.href);
    const part: PackageItem = {
      id: (identifier ?? identifierref!).slice(0, maxIdLength),
      title: title ?? shorten(identifier ?? href),
      ...(heading && { heading }),
      href: withParameters(href, parameters),
      type: kind === "sco" ? "sco" : "asset",
      given: givenElements(item, standard),
    };
    return [{ part, isHidden }, ...itemsUnder(item, opened, heading)];
  });
}

/** The parts, of which a later one with the identifier of another gets a number behind it. */
function withOwnIds(items: PackageItem[]): PackageItem[] {
  const ids = new Set<string>();
  return items.map((item) => {
    let id = item.id;
    for (let n = 2; ids.has(id); n++) id = `${item.id}-${n}`;
    ids.add(id);
    return { ...item, id };
  });
}

/** The elements that the manifest sets for a part, by the standard's names. */
function givenElements(item: XmlElement, standard: Standard): Record<string, string> {
  const isScorm12 = standard === "SCORM 1.2";
  const objective = descendant(item, "sequencing", "objectives", "primaryObjective");
  const scaled =
    objective?.attributes.satisfiedByMeasure === "true"
      ? numberWithin(textAt(objective, "minNormalizedMeasure") ?? "1.0", -1, 1)
      : null;
  const threshold = descendant(item, "completionThreshold");
  const objectives = descendant(item, "sequencing", "objectives")?.children ?? [];
  const named = objectives.flatMap(({ name, attributes }) =>
    /^(?:primaryO|o)bjective$/.test(name) && attributes.objectiveID ? [attributes.objectiveID] : [],
  );
  const found: [string, string | null | undefined][] = isScorm12
    ? [
        ["cmi.student_data.mastery_score", numberWithin(textAt(item, "masteryscore"), 0, 100)],
        ["cmi.student_data.max_time_allowed", textAt(item, "maxtimeallowed")],
        ["cmi.student_data.time_limit_action", textAt(item, "timelimitaction")],
        ["cmi.launch_data", textAt(item, "datafromlms")],
      ]
    : [
        ["cmi.scaled_passing_score", scaled],
        [
          "cmi.completion_threshold",
          numberWithin(threshold?.attributes.minProgressMeasure ?? threshold?.text.trim(), 0, 1),
        ],
        ["cmi.time_limit_action", textAt(item, "timeLimitAction")],
        ["cmi.launch_data", textAt(item, "dataFromLMS")],
        // SCORM 2004 RTE, 4.2.17: the objectives of its item are set when the part begins, in their order.
        ...named.map((id, n): [string, string] => [`cmi.objectives.${n}.id`, id]),
      ];
  return Object.fromEntries(found.filter(([, value]) => value)) as Record<string, string>;
}

/** The number from `min` to `max`; null when it is none. */
function numberWithin(text: string | null | undefined, min: number, max: number): string | null {
  const value = numberIn(text ?? undefined);
  return value !== null && value >= min && value <= max ? String(value) : null;
}

/** The score that passes, in per cent, as it is set for a part. */
export function masteryOf(given: Record<string, string>): number[] {
  const raw = numberIn(given["cmi.student_data.mastery_score"]);
  const scaled = numberIn(given["cmi.scaled_passing_score"]);
  return [raw, scaled === null ? null : scaled * 100].flatMap((percent) =>
    percent === null ? [] : [Math.round(percent)],
  );
}

/** Paths as the manifest's bases join them. */
export const joinPaths = (...parts: (string | undefined)[]): string =>
  parts.map((part) => part?.trim() ?? "").join("");

/** In characters: as much as a page can show. */
const maxTextLength = 200;

/** A text as long as a page can show it. */
export function shorten<Text extends string | null>(text: Text): Text {
  return (text && text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text) as Text;
}
