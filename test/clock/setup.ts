import { monday } from "./monday.ts";
import { setClock } from "./shift.mjs";

setClock(monday);
