/** Reads the manifest of a package (imsmanifest.xml). Pure: the caller passes which files the zip has. */
import type { PackageError, PackageItem, Warning } from "../content.ts";
import { numberIn } from "../verdict.ts";
import { maxPartsCharacters } from "./package-limits.ts";
import { childrenNamed, descendant, readXml, textAt, type XmlElement } from "./xml.ts";

export interface Manifest {
  standard: "SCORM 1.2" | "SCORM 2004";
  edition: string;
  title: string | null;
  items: PackageItem[];
  /** The score that passes, in per cent, where the manifest sets one. */
  mastery: number | null;
  warnings: Warning[];
}

/** Each part is a button on the lesson's page. */
const maxItems = 200;

const editions: [RegExp, string][] = [
  [/2004 4th/i, "4th Edition"],
  [/2004 3rd/i, "3rd Edition"],
  [/2004 2nd|cam ?1\.3/i, "2nd Edition"],
  [/2004|1\.3/i, "2004"],
];

/** Reads a manifest, with warnings of the files it names that are missing; or the reason why it cannot be accepted. */
export function readManifest(text: string, hasFile: (file: string) => boolean): Manifest | PackageError {
  const root = readXml(text);
  if ("refused" in root) return { what: root.refused };
  if (root.name !== "manifest") return { what: "no-scorm" };
  const version = textAt(root, "metadata", "schemaversion") ?? "";
  const standard = standardOf(root, version, text);
  if (!standard) return { what: "no-scorm" };
  const organization = organizationOf(root);
  const resources = resourcesOf(root);
  const base = joinPaths(root.attributes.base, descendant(root, "resources")?.attributes.base);
  const items = itemsOf(organization, resources, base, standard);
  const error = partsError(items) ?? launchError(items, hasFile);
  if (error) return error;
  const scos = items.filter(({ type }) => type === "sco");
  if (scos.length === 0) return { what: "no-reporting" };
  const masteries = scos.flatMap(({ given }) => masteryOf(given));
  return {
    standard,
    edition:
      standard === "SCORM 1.2" ? "1.2" : (editions.find(([shape]) => shape.test(version))?.[1] ?? "2004"),
    title: shorten(
      textAt(organization, "title") ??
        textAt(root, "metadata", "lom", "general", "title", "langstring") ??
        textAt(root, "metadata", "lom", "general", "title", "string"),
    ),
    items,
    mastery: masteries[0] ?? null,
    warnings: [
      ...(items.length > 1 ? [{ what: "several-parts" as const, count: items.length }] : []),
      ...(hasSequencing(organization) && items.length > 1 ? [{ what: "sequencing" as const }] : []),
      ...(scos.length < items.length ? [{ what: "assets" as const, count: items.length - scos.length }] : []),
      ...missingFiles(resources, base, hasFile),
    ],
  };
}

/** The organization that is opened: the default one, or the first. */
function organizationOf(root: XmlElement): XmlElement | undefined {
  const organizations = descendant(root, "organizations");
  return (
    childrenNamed(organizations, "organization").find(
      ({ attributes }) => attributes.identifier === organizations!.attributes.default,
    ) ?? descendant(organizations, "organization")
  );
}

const resourcesOf = (root: XmlElement): Map<string, XmlElement> =>
  new Map(
    childrenNamed(descendant(root, "resources"), "resource").map((one) => [
      one.attributes.identifier ?? "",
      one,
    ]),
  );

/** Why the number or the size of a package's parts cannot be accepted. */
function partsError(items: PackageItem[]): PackageError | null {
  if (items.length === 0) return { what: "no-parts" };
  if (items.length > maxItems) return { what: "many-parts", count: items.length };
  return JSON.stringify(items).length > maxPartsCharacters ? { what: "parts-size" } : null;
}

/** Why a part cannot be opened: each must be a file of the package. */
function launchError(items: PackageItem[], hasFile: (file: string) => boolean): PackageError | null {
  const elsewhere = items.find(({ href }) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href));
  if (elsewhere) return { what: "elsewhere", name: shorten(elsewhere.href) };
  const outside = items.find(({ href }) => href.startsWith("/") || fileOf(href).split("/").includes(".."));
  if (outside) return { what: "outside", name: shorten(outside.href) };
  const missing = items.find(({ href }) => !hasFile(fileOf(href)));
  return missing ? { what: "missing-launch", name: shorten(fileOf(missing.href)) } : null;
}

function standardOf(root: XmlElement, version: string, text: string): Manifest["standard"] | null {
  if (/^1\.2\b/.test(version)) return "SCORM 1.2";
  if (/2004|1\.3/.test(version)) return "SCORM 2004";
  const spaces = [...Object.values(root.attributes), text.slice(0, 3000)].join(" ");
  if (/adlcp_rootv1p2/.test(spaces)) return "SCORM 1.2";
  return /adlcp_v1p3/.test(spaces) ? "SCORM 2004" : null;
}

/** The parts under an item or the organization, in order. An item that opens nothing is the heading of those under it. */
function itemsOf(
  parent: XmlElement | undefined,
  resources: Map<string, XmlElement>,
  base: string,
  standard: Manifest["standard"],
  heading: string | null = null,
): PackageItem[] {
  return childrenNamed(parent, "item").flatMap((item) => {
    const { identifier, identifierref, parameters } = item.attributes;
    const resource = resources.get(identifierref ?? "");
    if (!resource?.attributes.href)
      return itemsOf(item, resources, base, standard, shorten(textAt(item, "title")) ?? heading);
    const below = itemsOf(item, resources, base, standard, heading);
    const kind = (resource.attributes.scormtype ?? resource.attributes.scormType ?? "").toLowerCase();
    const href = joinPaths(base, resource.attributes.base, resource.attributes.href) + queryOf(parameters);
    return [
      {
        id: identifier ?? identifierref!,
        title: shorten(textAt(item, "title") ?? identifier ?? href),
        ...(heading && { heading }),
        href,
        type: kind === "sco" ? ("sco" as const) : ("asset" as const),
        given: givenElements(item, standard),
      },
      ...below,
    ];
  });
}

/** The elements that the manifest sets for a part, by the standard's names. */
function givenElements(item: XmlElement, standard: Manifest["standard"]): Record<string, string> {
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

function masteryOf(given: Record<string, string>): number[] {
  const raw = numberIn(given["cmi.student_data.mastery_score"]);
  const scaled = numberIn(given["cmi.scaled_passing_score"]);
  return [raw, scaled === null ? null : scaled * 100].flatMap((percent) =>
    percent === null ? [] : [Math.round(percent)],
  );
}

function missingFiles(
  resources: Map<string, XmlElement>,
  base: string,
  hasFile: (file: string) => boolean,
): Warning[] {
  const named = [...resources.values()].flatMap((resource) =>
    childrenNamed(resource, "file").map(({ attributes }) =>
      joinPaths(base, resource.attributes.base, attributes.href),
    ),
  );
  const missing = [...new Set(named.map(fileOf))].filter(
    (file) => file && !/^https?:/i.test(file) && !hasFile(file),
  );
  return missing.length > 0
    ? [{ what: "missing-file", name: shorten(missing[0]!), count: missing.length }]
    : [];
}

const hasSequencing = (organization: XmlElement | undefined): boolean =>
  organization !== undefined &&
  (childrenNamed(organization, "sequencing").length > 0 ||
    childrenNamed(organization, "prerequisites").length > 0 ||
    organization.children.some(hasSequencing));

/** In characters: as much as a page can show. */
const maxTextLength = 200;
function shorten<Text extends string | null>(text: Text): Text {
  return (text && text.length > maxTextLength ? `${text.slice(0, maxTextLength)}…` : text) as Text;
}

const joinPaths = (...parts: (string | undefined)[]): string =>
  parts.map((part) => part?.trim() ?? "").join("");

/** Parameters as the standard joins them to an address. */
function queryOf(parameters = ""): string {
  const given = parameters.trim().replace(/^[?&]+/, "");
  return given === "" ? "" : given.startsWith("#") ? given : `?${given}`;
}

/** The file behind an address within the package. */
function fileOf(href: string): string {
  const path = href.split(/[?#]/, 1)[0]!.replace(/\\/g, "/").replace(/^\.\//, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
