/** Queries with the site's own names, whose values and inner names are those that every object has. */
import { readSource, sourceFiles } from "../../house/sources.ts";
import { objectNames } from "./inputs.ts";

/** Every name that the site reads from a query. */
const readNames = [
  ...new Set(
    sourceFiles.flatMap((file) =>
      [...readSource(file).matchAll(/\b(?:searchParams|query|search)(?:\.get\("|\.)([a-z]+)\b/g)].map(
        ([, name]) => name!,
      ),
    ),
  ),
];

const queryOf = (parts: string[]) => `?${parts.join("&")}`;

export const strangeQueries = objectNames.flatMap((name) => [
  { what: `a query of ${name}`, query: queryOf(readNames.map((read) => `${read}=${name}`)) },
  { what: `a query with ${name} in brackets`, query: queryOf(readNames.map((read) => `${read}[${name}]=1`)) },
]);
