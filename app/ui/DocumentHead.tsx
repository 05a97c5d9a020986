import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useRenderContext } from "./render-context.ts";
import stylesheet from "./site.scss?url";

/** The head of every document: what it is, its icons, style sheet and script. `children` hold its title and what is its own. */
export function DocumentHead({ children }: { children: ReactNode }) {
  const { script } = useRenderContext();
  const { t } = useTranslation("site");
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={t("description")} />
      {/* The colour of the sign, --primary of the style sheet. */}
      <meta name="theme-color" content="#004D99" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="icon" href="/icon.png" type="image/png" sizes="192x192" />
      <link rel="apple-touch-icon" href="/icon.png" />
      <link rel="stylesheet" href={stylesheet} />
      {children}
      <script type="module" src={script} />
    </head>
  );
}
