import { decideFigures } from "../figures/decide-figures.ts";

/** Decides what may be told of a round. */
export default decideFigures;
