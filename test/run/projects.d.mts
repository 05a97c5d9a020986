/** Settings of vitest, with the part that the architecture rules read. */
export declare const tests: { projects: { test: { name: string; setupFiles: string[] } }[] };
