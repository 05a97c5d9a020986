import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../../ui/Button.tsx";
import { Empty } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { listOpenTenants } from "../../accounts/tenants.server.ts";
import { localPath } from "../local-path.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const returnTo = localPath(new URL(request.url).searchParams.get("videre"));
  return { returnTo, tenants: listOpenTenants().map(({ id, name }) => ({ id, name })) };
}

export default function ChooseMunicipality() {
  const { returnTo, tenants } = useLoaderData<typeof loader>();
  const { t } = useTranslation("accounts");
  const signIn = useTranslation("signIn").t;
  const query = returnTo === "/" ? "" : `?videre=${encodeURIComponent(returnTo)}`;
  return (
    <Page
      title={t("title")}
      lead={tenants.length > 0 ? t("lead") : undefined}
      up={{ to: `/log-ind${query}`, label: signIn("title") }}
    >
      {tenants.length === 0 && <Empty>{t("none")}</Empty>}
      <ul className="plain" aria-label={t("municipalities")}>
        {tenants.map(({ id, name }) => (
          <li key={id}>
            <ButtonLink to={`/log-ind/kommunekonto/${id}${query}`} look="secondary">
              {name}
            </ButtonLink>
          </li>
        ))}
      </ul>
      <p className="hint">
        <a href="/log-ind/kommunekonto/it">{t("guide")}</a>
      </p>
    </Page>
  );
}
