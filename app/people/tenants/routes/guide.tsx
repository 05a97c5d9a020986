import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isEntra, returnAddressOf } from "../../../base/account-settings.ts";
import { env } from "../../../base/env.server.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { hasProvider } from "../../accounts/tenants.server.ts";

export const loader = ({ request }: LoaderFunctionArgs) => ({
  hasAgreed: new URL(request.url).searchParams.get("ok") === "samtykke",
  redirectAddress: returnAddressOf(env.BASE_URL),
  issuer: env.OIDC_ISSUER,
  clientId: hasProvider() ? env.OIDC_CLIENT_ID! : null,
});

const steps = {
  entra: ["consent", "assign", "rules", "send", "first"],
  other: ["register", "rulesOfOther", "sendOther", "first"],
} as const;

/** For a municipality's IT department: how its accounts come to sign in here, and what is stored of them. */
export default function Guide() {
  const { hasAgreed, redirectAddress, issuer, clientId } = useLoaderData<typeof loader>();
  const { t } = useTranslation("accountGuide");
  const accounts = useTranslation("accounts").t;
  const provider = isEntra(issuer) ? "entra" : "other";
  const consent = clientId && provider === "entra" ? consentAddress(clientId, t("tenantId")) : null;
  const facts: [string, string | null][] = [
    [t("redirect"), redirectAddress],
    [t("client"), clientId],
    [t("issuer"), issuer.replace("{tenant}", t("tenantId"))],
    [t("consentAt"), consent],
    [t("scope"), t("scopeText")],
    [t("protocol"), t("protocolText")],
  ];
  return (
    <Page
      title={t("title")}
      lead={t(`lead.${provider}`)}
      up={{ to: "/log-ind/kommunekonto", label: accounts("title") }}
    >
      {hasAgreed && <Notice kind="success">{t("agreed")}</Notice>}
      {!clientId && (
        <Notice kind="warning" permanent>
          {t("notSetUp")}
        </Notice>
      )}
      <Steps provider={provider} />
      <Section title={t("facts")}>
        <Facts facts={facts} />
      </Section>
      <List title={t("stored")} lines={t("storedList")} />
      <List title={t("good")} lines={t("goodList")} />
    </Page>
  );
}

function Steps({ provider }: { provider: keyof typeof steps }) {
  const { t } = useTranslation("accountGuide");
  return (
    <Section title={t("steps")}>
      <ol>
        {steps[provider].map((step) => (
          <li key={step}>{t(`step.${step}`)}</li>
        ))}
      </ol>
    </Section>
  );
}

/** Where an administrator of Entra ID agrees for the whole municipality. */
const consentAddress = (clientId: string, tenant: string): string =>
  `https://login.microsoftonline.com/${tenant}/adminconsent?client_id=${encodeURIComponent(clientId)}`;

function List({ title, lines }: { title: string; lines: string }) {
  return (
    <Section title={title}>
      <ul>
        {lines.split("\n").map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
