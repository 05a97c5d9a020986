import { z } from "zod";
import { idField, readBy } from "../../base/forms/fields.ts";
import { parseTenant } from "../accounts/tenant-id.ts";

/** The form that allows a municipality's accounts. Complaints are keys of the texts, tenants.wrong. */
export const tenantForm = (issuerTemplate: string) =>
  z.object({
    municipalityId: idField("municipality"),
    tenant: readBy((typed) => parseTenant(typed, issuerTemplate), "tenant", "tenant"),
    forSecretariat: z
      .literal("ja")
      .optional()
      .transform((ticked) => ticked === "ja"),
  });
