import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Header, type HeaderProps } from "./Header.tsx";
import { useRenderContext } from "./render-context.ts";

interface FrameProps extends HeaderProps {
  demo: boolean;
  children: ReactNode;
}

/** The frame around every page: skip link, name, menu, role, language, footer. Works with scripts off. */
export function Frame({ demo, children, ...head }: FrameProps) {
  const { t } = useTranslation("site");
  return (
    <>
      <a className="skip" href="#indhold">
        {t("skip")}
      </a>
      <Header {...head} />
      {demo && (
        <aside className="demo-note">
          {t("invented")} <a href="/demo/post">{t("demoMail")}</a>
        </aside>
      )}
      <UndoNote />
      <main id="indhold" tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
}

/** That the reader can still undo what they did on another page. */
function UndoNote() {
  const { t } = useTranslation("site");
  if (!useRenderContext().otherUndos) return null;
  return (
    <aside className="undo-note" aria-label={t("undo.button")}>
      {t("undo.other")} <a href="/fortryd">{t("undo.see")}</a>
    </aside>
  );
}

function Footer() {
  const { t } = useTranslation("site");
  const { secretariat } = useRenderContext();
  return (
    <footer className="foot">
      <p>
        <strong>{t("name")}</strong>
        <br />
        {t("footer")}
      </p>
      <ul>
        {secretariat && (
          <li>
            <a href={`mailto:${secretariat}`}>{t("writeTo", { mail: secretariat })}</a>
          </li>
        )}
        <li>
          <a href="/diplom">{t("checkDiploma")}</a>
        </li>
        <li>
          <a href="/tilgaengelighed">{t("accessibility")}</a>
        </li>
        <li>
          <a href="/privatliv">{t("privacy")}</a>
        </li>
        <li>
          <a href="https://dendigitalehotline.dk" rel="noreferrer">
            {t("home_page")}
          </a>
        </li>
      </ul>
    </footer>
  );
}
