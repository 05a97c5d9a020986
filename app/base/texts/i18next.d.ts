import "i18next";
import type { catalogues, CatalogueName } from "./catalogues.ts";
import type { InLocale } from "./translation.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "site";
    resources: { [R in CatalogueName]: InLocale<(typeof catalogues)[R]> };
    returnNull: false;
  }
}
