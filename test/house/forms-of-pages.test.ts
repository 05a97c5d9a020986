/** Who may open a page may send its forms: the site map states no other roles for a form than for the page that shows it. */
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { siteMap } from "../../app/routes.ts";
import type { Who } from "../../app/server/addresses.ts";
import { readSource, sourceFiles } from "./sources.ts";

/** Forms that a component shows to some of its readers only, by the file and the address they are sent to, and to whom. */
const shownToSome: Record<string, string> = {
  "app/onboarding/my-page/TickButton.tsx /min-side/opgaver": "agents, whose path it ticks",
  "app/onboarding/plan-page/PlanSetupForm.tsx /planer/:id/aftaler": "mayManage: a leader or the secretariat",
  "app/onboarding/plan-page/PlanSetupForm.tsx /planer/:id/nyeste": "newest: the secretariat",
  "app/course-days/team-sign-up/ReserveForm.tsx /kursusdage/:id/hold/reservation": "leaders",
  "app/course-days/team-sign-up/ReserveForm.tsx /kursusdage/:id/hold/reservation/frigiv": "leaders",
};

/** The text of a string or template, with "§" for what is not known before the page is rendered; undefined for anything else. */
function textOf(node: ts.Node | undefined, constants: Map<string, string>): string | undefined {
  if (!node) return undefined;
  if (ts.isJsxExpression(node)) return textOf(node.expression, constants);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return constants.get(node.text);
  if (!ts.isTemplateExpression(node)) return undefined;
  const spans = node.templateSpans.map(
    ({ expression, literal }) => (textOf(expression, constants) ?? "§") + literal.text,
  );
  return node.head.text + spans.join("");
}

/** The addresses that a component's forms are sent to: `<form method="post" action=…>`, `action=…` of a component, and `<ActButton to=…>`. */
function formsIn(source: string): string[] {
  const constants = new Map<string, string>();
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      const text = textOf(node.initializer, constants);
      if (text !== undefined) constants.set(node.name.text, text);
    }
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const attributes = new Map(
        node.attributes.properties.flatMap((attribute) =>
          ts.isJsxAttribute(attribute) ? [[attribute.name.getText(), attribute.initializer] as const] : [],
        ),
      );
      const name = node.tagName.getText();
      const isGet = name === "form" && textOf(attributes.get("method"), constants) !== "post";
      const to = isGet ? undefined : attributes.get(name === "ActButton" ? "to" : "action");
      const address = textOf(to, constants);
      if (address?.startsWith("/")) found.push(address.split(/[?#]/)[0]!);
    }
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile("a.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** The site map's path for an address with "§" in it; literal parts come before parameters. */
const pathOf = (address: string): string | undefined =>
  siteMap
    .map(({ path }) => path)
    .sort((one, other) => one.split(":").length - other.split(":").length)
    .find((path) =>
      new RegExp(`^${path.replaceAll(".", "\\.").replace(/:\w+/g, "(?:§|[^/]+)")}$`).test(address),
    );

const components = sourceFiles.filter((file) => file.endsWith(".tsx"));
const importsOf = new Map(
  components.map((file) => {
    const paths = [...readSource(file).matchAll(/\bfrom "(\.[^"]+\.tsx)"/g)];
    return [file, paths.map(([, path]) => join(dirname(file), path!))];
  }),
);
const formsOf = new Map(components.map((file) => [file, formsIn(readSource(file))]));

/** The components that a route module renders, as far as it imports them. */
function renderedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const imported of importsOf.get(file) ?? []) renderedBy(imported, seen);
  return seen;
}

/** Whether everyone who may enter the page may enter the address of the form. */
const admits = (page: Who, form: Who): boolean => {
  if (form === "anyone" || form === page) return true;
  if (page === "anyone" || page === "signed-in" || page === "key") return form === "signed-in";
  return form === "signed-in" || (Array.isArray(form) && page.every((role) => form.includes(role)));
};

/** Forms of pages that others may open than may send them, as "page → form (file)". */
const narrowerForms = (files: (file: string) => string[]): string[] =>
  siteMap.flatMap((page) =>
    page.file
      ? [...renderedBy(`app/${page.file}`)].flatMap((file) =>
          files(file)
            .map(pathOf)
            .filter((path) => path !== undefined && `${file} ${path}` in shownToSome === false)
            .filter((path) => !admits(page.who, siteMap.find((address) => address.path === path)!.who))
            .map((path) => `${page.path} → ${path} (${file})`),
        )
      : [],
  );

it("who may open a page may send its forms", () => {
  const known = [...formsOf.values()].flat().filter((address) => pathOf(address) !== undefined);
  expect(known.length).toBeGreaterThan(60);
  expect(narrowerForms((file) => formsOf.get(file) ?? [])).toEqual([]);
});

it("a form that needs other roles than its page is found, and one that some readers see is listed once only", () => {
  const laidIn = `<form method="post" action={\`/kursusdage/\${id}/resten\`} />`;
  const page = "app/course-days/sign-up/DayPage.tsx";
  expect(narrowerForms((file) => (file === page ? formsIn(laidIn) : []))).toContain(
    `/kursusdage/:id → /kursusdage/:id/resten (${page})`,
  );
  for (const listed of Object.keys(shownToSome)) {
    const [file, path] = listed.split(" ") as [string, string];
    expect(formsOf.get(file)?.map(pathOf), listed).toContain(path);
  }
});
