import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../db/words.ts";
import { useScene } from "./scene.ts";

interface FrameProps {
  person: { name: string; role: Role; roles: Role[] } | null;
  menu: [
    word: "myPage" | "courseDays" | "elearning" | "surveys" | "team" | "secretariat" | "steering",
    to: string,
  ][];
  demo: boolean;
  /** A page that must not know who reads it offers no signing in either. */
  nameless?: boolean;
  children: ReactNode;
}

/** What stands around every page: skip link, name, menu, role, language, foot. Works with scripts off. */
export function Frame({ person, menu, demo, nameless, children }: FrameProps) {
  const { t } = useTranslation("site");
  const { path } = useScene();
  return (
    <>
      <a className="skip" href="#indhold">
        {t("skip")}
      </a>
      {demo && (
        <aside className="demo-note">
          {t("invented")} <a href="/demo/post">{t("demoMail")}</a>
        </aside>
      )}
      <header className="top">
        <div className="top-row">
          <a className="brand" href={person ? (menu[0]?.[1] ?? "/") : "/"}>
            <img src="/icon.svg" alt="" width="32" height="32" />
            <span>{t("name")}</span>
          </a>
          <div className="top-tools">
            <LanguageSwitch />
            {person && <PersonTools person={person} />}
            {!person && !nameless && <a href="/log-ind">{t("signIn")}</a>}
          </div>
        </div>
        {menu.length > 0 && (
          <nav className="menu" aria-label={t("mainNavigation")}>
            <ul>
              {menu.map(([word, to]) => (
                <li key={to}>
                  <a
                    href={to}
                    aria-current={path === to ? "page" : path.startsWith(`${to}/`) ? "true" : undefined}
                  >
                    {t(`nav.${word}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main id="indhold" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p>
          <strong>{t("name")}</strong>
          <br />
          {t("footer")}
        </p>
        <ul>
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
    </>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation("site");
  const { locale, path } = useScene();
  const other = locale === "da" ? "en" : "da";
  return (
    <form method="post" action="/sprog">
      <input type="hidden" name="tilbage" value={path} />
      <button className="quiet" name="sprog" value={other} lang={other}>
        {t("language")}
      </button>
    </form>
  );
}

function PersonTools({ person }: { person: { name: string; role: Role; roles: Role[] } }) {
  const { t } = useTranslation("site");
  return (
    <>
      <span className="who">
        {person.name} <span className="tag">{t(`role.${person.role}`)}</span>
      </span>
      {person.roles.length > 1 && (
        <form method="post" action="/rolle" className="roles">
          {person.roles
            .filter((role) => role !== person.role)
            .map((role) => (
              <button key={role} className="quiet" name="rolle" value={role}>
                {t("switchTo", { role: t(`role.${role}`) })}
              </button>
            ))}
        </form>
      )}
      <form method="post" action="/log-ud">
        <button className="quiet">{t("signOut")}</button>
      </form>
    </>
  );
}
