/**
 * Imported first, so that it also hears of settings that are refused while the other files are loaded: until the site listens, a process
 * that ends says why in a sentence, or with its stack where that is a fault.
 */
const reportFailure = (error: Error) => {
  // By its name, since the built entry has a class of its own.
  process.stderr.write(`${error.name === "StartRefused" ? error.message : error.stack}\n`);
  process.exit(1);
};
process.on("uncaughtException", reportFailure);

/** The site has started: what happens from now on is not about starting. */
export const hasStarted = () => void process.off("uncaughtException", reportFailure);
