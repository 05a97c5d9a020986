import "i18next";
import type { catalogues, Room } from "./catalogues.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "site";
    resources: { [R in Room]: (typeof catalogues)[R]["da"] };
    returnNull: false;
  }
}
