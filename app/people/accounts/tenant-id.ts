import { maxTenantChars } from "../../../db/limits.ts";
import { isEntra } from "../../base/account-settings.ts";

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What was typed as a municipality's name at the provider: an id in small letters at Entra ID, whose tokens state it so; at another provider
 * a part of its address, as it is. Null when it cannot be one.
 */
export function parseTenant(typed: string, issuerTemplate: string): string | null {
  const id = typed.toLowerCase();
  if (isEntra(issuerTemplate)) return guid.test(id) ? id : null;
  return typed.length <= maxTenantChars && /^\w[\w.-]*$/.test(typed) && !typed.includes("..") ? typed : null;
}
