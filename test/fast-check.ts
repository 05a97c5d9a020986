/**
 * fast-check with one seed, so that a run fails for what was changed and not by chance. `SEED=n npm test -- PATH` tries other inputs, and
 * each of `npm run ten-runs` has its own.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.SEED) || 1 });

export default fc;
