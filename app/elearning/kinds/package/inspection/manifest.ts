/** Reads the manifest of a package (imsmanifest.xml). Pure: the caller passes which files the zip has. */
import type { PackageError, PackageItem, Warning } from "../content.ts";
import { addressOf, fileOf, type HasFile, leadsOutside } from "./addresses.ts";
import { joinPaths, masteryOf, partsOf, shorten } from "./manifest-parts.ts";
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
export function readManifest(text: string, hasFile: HasFile): Manifest | PackageError {
  const root = readXml(text);
  if ("refused" in root) return { what: root.refused };
  if (root.name !== "manifest") return { what: "no-scorm" };
  const version = textAt(root, "metadata", "schemaversion") ?? "";
  const standard = standardOf(root, version, text);
  if (!standard) return { what: "no-scorm" };
  const organization = organizationOf(root);
  const resources = childrenNamed(descendant(root, "resources"), "resource");
  const base = joinPaths(root.attributes.base, descendant(root, "resources")?.attributes.base);
  const opened = { resources: byIdentifier(resources), base, standard };
  const { items: written, hidden } = partsOf(organization, opened);
  const error =
    partsError(written) ?? sharedIdentifier(organization, resources) ?? launchError(written, hasFile);
  if (error) return error;
  const items = written.map((item) => ({ ...item, href: addressOf(item.href, hasFile) }));
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
      ...(hidden > 0 ? [{ what: "hidden-parts" as const, count: hidden }] : []),
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

/** The resources that items may open. Of several with one identifier it is the first that opens something. */
function byIdentifier(resources: XmlElement[]): Map<string, XmlElement> {
  const named = new Map<string, XmlElement>();
  for (const resource of resources) {
    const id = resource.attributes.identifier ?? "";
    if (!named.get(id)?.attributes.href) named.set(id, resource);
  }
  return named;
}

/** That an item names two resources at once, of which only one could be opened. */
function sharedIdentifier(
  organization: XmlElement | undefined,
  resources: XmlElement[],
): PackageError | null {
  const hrefs = new Map<string, string>();
  const used = new Set(identifiersUsed(organization));
  for (const { attributes } of resources) {
    const { identifier = "", href } = attributes;
    if (!href || !used.has(identifier)) continue;
    if ((hrefs.get(identifier) ?? href) !== href)
      return { what: "same-identifier", name: shorten(identifier) };
    hrefs.set(identifier, href);
  }
  return null;
}

const identifiersUsed = (parent: XmlElement | undefined): string[] =>
  childrenNamed(parent, "item").flatMap((item) => [
    item.attributes.identifierref ?? "",
    ...identifiersUsed(item),
  ]);

/** Why the number or the size of a package's parts cannot be accepted. */
function partsError(items: PackageItem[]): PackageError | null {
  if (items.length === 0) return { what: "no-parts" };
  if (items.length > maxItems) return { what: "many-parts", count: items.length };
  return JSON.stringify(items).length > maxPartsCharacters ? { what: "parts-size" } : null;
}

/** Why a part cannot be opened: each must be a file of the package. */
function launchError(items: PackageItem[], hasFile: HasFile): PackageError | null {
  const elsewhere = items.find(({ href }) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href));
  if (elsewhere) return { what: "elsewhere", name: shorten(elsewhere.href) };
  const outside = items.find(({ href }) => leadsOutside(href));
  if (outside) return { what: "outside", name: shorten(outside.href) };
  const missing = items.map(({ href }) => fileOf(href, hasFile)).find((file) => !hasFile(file));
  return missing === undefined ? null : { what: "missing-launch", name: shorten(missing) };
}

function standardOf(root: XmlElement, version: string, text: string): Manifest["standard"] | null {
  if (/^1\.2\b/.test(version)) return "SCORM 1.2";
  if (/2004|1\.3/.test(version)) return "SCORM 2004";
  const spaces = [...Object.values(root.attributes), text.slice(0, 3000)].join(" ");
  if (/adlcp_rootv1p2/.test(spaces)) return "SCORM 1.2";
  return /adlcp_v1p3/.test(spaces) ? "SCORM 2004" : null;
}

function missingFiles(resources: XmlElement[], base: string, hasFile: HasFile): Warning[] {
  const named = resources.flatMap((resource) =>
    childrenNamed(resource, "file").map(({ attributes }) =>
      joinPaths(base, resource.attributes.base, attributes.href),
    ),
  );
  const missing = [...new Set(named.map((href) => fileOf(href, hasFile)))].filter(
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
