export { idOf } from "../ui/ids.ts";
