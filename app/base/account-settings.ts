import { z } from "zod";

const tenantMark = "{tenant}";

/** The provider's address for each tenant: Entra ID's unless another is set. */
const issuerTemplate = z
  .string()
  .refine(
    isIssuerTemplate,
    `Write an address that begins with https:// and has ${tenantMark} once, without a query`,
  )
  .default(`https://login.microsoftonline.com/${tenantMark}/v2.0`);

function isIssuerTemplate(value: string): boolean {
  const address = value.replace(tenantMark, "tenant");
  if (address === value || address.includes("{") || !URL.canParse(address)) return false;
  const { protocol, username, password, search, hash } = new URL(address);
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "";
}

/** Where the provider leads back to: one address for all tenants, as it is registered there. */
export const returnAddressOf = (siteAddress: string): string => `${siteAddress}/log-ind/kommunekonto/svar`;

/** Where the demo's own provider stands (ops/demo-accounts). */
export const demoProviderPath = "/demo/kommunekonto";

/** What the demo uses: its own provider. */
export const demoAccountSettings = (siteAddress: string) => ({
  OIDC_CLIENT_ID: "ddh-demo",
  OIDC_CLIENT_SECRET: "only-for-the-demo",
  OIDC_ISSUER: `${siteAddress}${demoProviderPath}/${tenantMark}`,
});

/** The settings of signing in with the municipalities' own accounts. */
export const accountSettings = {
  OIDC_CLIENT_ID: z.string().max(255).optional(),
  OIDC_CLIENT_SECRET: z.string().max(1000).optional(),
  OIDC_ISSUER: issuerTemplate,
};

interface AccountSettings {
  OIDC_CLIENT_ID?: string | undefined;
  OIDC_CLIENT_SECRET?: string | undefined;
  OIDC_ISSUER: string;
}

/** What is wrong with them together, as a sentence for the operator; null when nothing is. */
export function accountSettingsFault(
  { OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ISSUER }: AccountSettings,
  isProduction: boolean,
): string | null {
  if ((OIDC_CLIENT_ID === undefined) !== (OIDC_CLIENT_SECRET === undefined))
    return "OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set both or neither.";
  if (isProduction && !OIDC_ISSUER.startsWith("https:")) return "OIDC_ISSUER must be https in production.";
  return null;
}

/** Whether the provider is Entra ID, which names tenants by ids of 36 characters. */
export const isEntra = (template: string): boolean =>
  new URL(template.replace(tenantMark, "tenant")).host === "login.microsoftonline.com";

/** The provider's address for a tenant, or of a template with another one. */
export const issuerOf = (template: string, tenant: string): string =>
  template.replace(tenantMark, encodeURIComponent(tenant));
