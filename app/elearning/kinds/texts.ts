/** The texts of every kind of lesson. Each has at least a `name`, and what its lesson lacks until somebody can complete it (`unready`). */
export { texts as film } from "./film/texts.ts";
export { texts as exercise } from "./exercise/texts.ts";
export { texts as workflow } from "./workflow-test/texts.ts";
export { texts as page } from "./interactive-page/texts.ts";
export { texts as conversation } from "./conversation/texts.ts";
export { texts as package } from "./package/texts.ts";
