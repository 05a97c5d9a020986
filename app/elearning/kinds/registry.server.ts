/** The kinds of lessons as the server knows them, one a line. */
export { film } from "./film/kind.server.ts";
export { exercise } from "./exercise/kind.server.ts";
export { workflow } from "./workflow-test/kind.server.ts";
export { page } from "./interactive-page/kind.server.ts";
export { conversation } from "./conversation/kind.server.ts";
export { packageKind as package } from "./package/kind.server.ts";
