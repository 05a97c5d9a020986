/** The environment, which nothing else reads; a module by itself, so that it can be changed before the settings are read from it. */
export const processEnv = process.env;
