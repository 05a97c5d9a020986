export { idOf } from "../base/forms/ids.ts";
