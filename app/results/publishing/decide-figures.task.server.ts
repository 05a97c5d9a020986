import { decideFigures } from "../figures/decide-figures.ts";

export default decideFigures;
