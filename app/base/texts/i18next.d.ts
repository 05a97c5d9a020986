import "i18next";
import type { catalogues, CatalogueName } from "./catalogues.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "site";
    resources: { [R in CatalogueName]: (typeof catalogues)[R]["da"] };
    returnNull: false;
  }
}
