/**
 * Which texts the sources name. A key is named as a literal, by a template whose gaps are literals somewhere else ("done.${act}"), or by a
 * variable; always in a file that says the catalogue, or as a path of two names or more. So a key that no code can name is found, and one
 * that some code might is not.
 */
import { isTexts, sourceFiles } from "../../house/sources.ts";
import type { CatalogueText } from "./catalogue-texts.ts";
import { readOverlaid } from "./overlaid-source.ts";

/** Keys that come from elsewhere than the sources: the kinds in a file that is uploaded, and the scopes of lines in the database. */
const namedElsewhere = ["questionnaires:surveyJsKind.", "audit:scoped."];

interface Source {
  literals: Set<string>;
  templates: string[];
  /** The catalogues that it says, each with the part of it ("secretariat"), or "". */
  catalogues: { name: string; part: string }[];
  /** It looks texts up by a variable. */
  usesVariables: boolean;
}

/** A gap of a template. */
const gap = "*";

const catalogueCalls = [
  /useTranslation\(\s*"(\w+)"(?:,\s*\{\s*keyPrefix:\s*"([\w.-]+)")?/g,
  /textsOf\((?:[^()"]|\([^()]*\)|"(?:da|en)",)*?"(?!da"|en")(\w+)"(?:,\s*"([\w.-]+)")?/g,
  /TFunction<\s*"(\w+)"(?:,\s*"([\w.-]+)")?/g,
];

function sourceOf(file: string): Source {
  const code = readOverlaid(file);
  const found = (pattern: RegExp) => [...code.matchAll(pattern)].map((match) => match[1]!);
  return {
    // Each quotation mark may begin a literal: those within a template are not told from its ends.
    literals: new Set([
      ...found(/(?="([\p{L}\d][\p{L}\d_. -]*)")/gu),
      ...found(/[{,]\s*(\w+)(?=\s*[,}:])/g),
      ...found(/^\s*"?([\w-]+)"?\??:/gm),
    ]),
    templates: found(/`([^`]*\$\{[^`]*)`/g)
      .map((template) => template.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, gap))
      .filter((template) => /^[\w.*-]+$/.test(template) && template !== gap),
    catalogues: catalogueCalls.flatMap((pattern) =>
      [...code.matchAll(pattern)].map(([, name, part]) => ({ name: name!, part: part ?? "" })),
    ),
    usesVariables: /\bt\(\s*(?!["`])/.test(code),
  };
}

/** Its keys are texts themselves, and name none; other files of such a name say texts of a catalogue. */
const holdsCatalogue = (file: string): boolean => /^export const texts = /m.test(readOverlaid(file));

/** The texts that no source names. */
export function unusedKeys(texts: CatalogueText[]): string[] {
  const sources = sourceFiles.filter((file) => !isTexts(file) || !holdsCatalogue(file)).map(sourceOf);
  const isNamed = namesIn(sources);
  return texts
    .filter(({ catalogue, key }) => !isNamed(catalogue, key.replace(/_(?:zero|one|other)$/, "")))
    .map(({ catalogue, key }) => `${catalogue}:${key}`)
    .filter((name) => !namedElsewhere.some((prefix) => name.startsWith(prefix)));
}

function namesIn(sources: Source[]) {
  const literals = new Set(sources.flatMap((source) => [...source.literals]));
  const templates = [...new Set(sources.flatMap((source) => source.templates))];
  const [paths, words] = [
    templates.filter((one) => one.includes(".")),
    templates.filter((one) => !one.includes(".")),
  ];
  const isLiteral = (part: string) => literals.has(part);
  const fills = remembered(
    (value) =>
      literals.has(value) ||
      value.split(".").every(isLiteral) ||
      words.some((template) => isMadeBy(template, value, isLiteral)),
  );
  const isPathSomewhere = remembered(
    (end) => literals.has(end) || paths.some((template) => isMadeBy(template, end, fills)),
  );
  const saying = new Map<string, { part: string; source: Source }[]>();
  for (const source of sources)
    for (const { name, part } of source.catalogues)
      saying.set(name, [...(saying.get(name) ?? []), { part, source }]);
  return (catalogue: string, key: string): boolean =>
    endsOf(key).some(isPathSomewhere) ||
    (saying.get(catalogue) ?? []).some(({ part, source }) => {
      if (part !== "" && !key.startsWith(`${part}.`)) return false;
      const rest = part === "" ? key : key.slice(part.length + 1);
      return (
        source.literals.has(rest) ||
        (source.usesVariables && literals.has(rest)) ||
        source.templates.some((template) => isMadeBy(template, rest, fills))
      );
    });
}

function remembered(find: (value: string) => boolean) {
  const known = new Map<string, boolean>();
  return (value: string): boolean => {
    const found = known.get(value) ?? find(value);
    known.set(value, found);
    return found;
  };
}

/** The ends of a path that are paths themselves: "a.b.c" has "a.b.c" and "b.c". */
const endsOf = (key: string): string[] => {
  const parts = key.split(".");
  return parts.slice(0, -1).map((_, at) => parts.slice(at).join("."));
};

const patterns = new Map<string, RegExp>();

function patternOf(template: string): RegExp {
  const pattern =
    patterns.get(template) ??
    new RegExp(`^${template.replace(/[.-]/g, "\\$&").replaceAll(gap, "([^.]+(?:\\.[^.]+)?)")}$`);
  patterns.set(template, pattern);
  return pattern;
}

const isMadeBy = (template: string, value: string, fills: (part: string) => boolean): boolean =>
  patternOf(template).exec(value)?.slice(1).every(fills) ?? false;
