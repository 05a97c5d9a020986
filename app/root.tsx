import type { MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Meta, Outlet, useMatches, useRouteError } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Role } from "../db/enums.ts";
import { homePathOf, menuPlaceOf, menus } from "./people/sign-in/menus.ts";
import { KeptForOtherRole } from "./people/sign-in/KeptForm.tsx";
import { SentForm } from "./people/sign-in/SentForm.tsx";
import { ActButton } from "./ui/Button.tsx";
import { DocumentHead } from "./ui/DocumentHead.tsx";
import { Frame } from "./ui/Frame.tsx";
import { FrontLink, Page } from "./ui/Page.tsx";
import { useRenderContext } from "./ui/render-context.ts";
import roomsStylesheet from "./ui/rooms.scss?url";

export const meta: MetaFunction = () => [{ title: "Den Digitale Hotline" }];

function Document({ children }: { children: React.ReactNode }) {
  const { locale, mode, path, person = null } = useRenderContext();
  const { t } = useTranslation("site");
  const menu = person ? menus[person.role].map(({ word, to }) => ({ text: t(`nav.${word}`), to })) : [];
  const place = person && menuPlaceOf(person.role, path);
  const home = person ? homePathOf(person.role) : "/";
  return (
    <html lang={locale}>
      <DocumentHead>
        <link rel="stylesheet" href={roomsStylesheet} />
        <link
          rel="preload"
          href="/fonts/IBMPlexSans-Regular-Latin1.woff2"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        <Meta />
        <Renewal />
      </DocumentHead>
      <body>
        <Frame person={person} home={home} menu={menu} place={place} demo={mode === "demo"}>
          {children}
        </Frame>
      </body>
    </html>
  );
}

/** Where scripts are off, a page whose loader says so (`renewSeconds`) is loaded anew by the browser. */
function Renewal() {
  const data = useMatches().at(-1)?.data as { renewSeconds?: number | null } | undefined;
  if (!data?.renewSeconds) return null;
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(data.renewSeconds)} />
    </noscript>
  );
}

export default function Root() {
  return (
    <Document>
      <Outlet />
    </Document>
  );
}

export function ErrorBoundary() {
  return (
    <Document>
      <ErrorPage />
    </Document>
  );
}

function ErrorPage() {
  const error = useRouteError();
  const { t } = useTranslation("site");
  const { reference, back, sentForm } = useRenderContext();
  if (!isRouteErrorResponse(error))
    return (
      <Page title={t("error.fault")} lead={t("error.faultText", { reference })}>
        <SentForm again />
        <FrontLink />
      </Page>
    );
  // The framework's own refusals (405) come with an English text that is not meant for visitors.
  const message = error.status !== 405 && typeof error.data === "string" ? error.data : "";
  const sentence = message || (error.status === 400 ? t("error.malformed") : "");
  if (sentence) {
    // The link would open the page anew, without what was typed.
    const up = back && !sentForm ? { to: back, label: t("error.back") } : { to: "/", label: t("toFront") };
    return (
      <Page title={t("error.refused")} lead={sentence} up={up}>
        <SentForm again={error.status === 503} />
      </Page>
    );
  }
  if (error.status !== 403 || !error.data)
    return (
      <Page title={t("error.notFound")} lead={t("error.notFoundText")}>
        <SentForm again={false} />
        <FrontLink />
      </Page>
    );
  return <WrongRole {...(error.data as WrongRoleProps)} />;
}

interface WrongRoleProps {
  /** The role that has the page. */
  role: Role;
  /** What became of the form that was sent. */
  sent?: string;
}

function WrongRole({ role: otherRole, sent }: WrongRoleProps) {
  const { t } = useTranslation("site");
  const role = t(`role.${otherRole}`);
  return (
    <Page title={t("error.wrongRole")} lead={t("error.wrongRoleText", { role })}>
      {sent === "kept" && <KeptForOtherRole />}
      <ActButton to="/rolle" name="rolle" value={otherRole}>
        {t("switchTo", { role })}
      </ActButton>
    </Page>
  );
}
