/** The kinds of lessons as their pages show them, one a line. */
export { film } from "./film/kind.tsx";
export { exercise } from "./exercise/kind.tsx";
export { workflow } from "./workflow-test/kind.tsx";
export { page } from "./interactive-page/kind.tsx";
export { conversation } from "./conversation/kind.tsx";
export { packageKind as package } from "./package/kind.tsx";
