import { useTranslation } from "react-i18next";
import type { Role } from "../../db/enums.ts";
import { initialsOf } from "./Initials.tsx";
import { useRenderContext } from "./render-context.ts";

export interface HeaderProps {
  person: { name: string; role: Role; roles: Role[] } | null;
  /** Where the site's name leads. */
  home: string;
  menu: { text: string; to: string }[];
  /** The item of the menu to which the page belongs. */
  place?: string | null;
  /** The page must not know who reads it, so it does not offer signing in either. */
  anonymous?: boolean;
}

/**
 * The header of every page: name, menu, and the reader's own menu with role, language and sign-out. On a narrow screen both menus are
 * in one popover, on a wide screen the reader's own is; the browser opens and closes them without scripts.
 */
export function Header({ person, home, menu, place, anonymous }: HeaderProps) {
  const { t } = useTranslation("site");
  return (
    <header className="top">
      <div className="top-grid">
        <a className="brand" href={home}>
          <img src="/icon.svg" alt="" width="32" height="32" />
          <span>{t("name")}</span>
        </a>
        {person ? (
          <ReaderMenus person={person} menu={menu} place={place} />
        ) : (
          <div className="top-tools">
            <LanguageSwitch />
            {!anonymous && <a href="/log-ind">{t("signIn")}</a>}
          </div>
        )}
      </div>
    </header>
  );
}

interface ReaderMenusProps extends Pick<HeaderProps, "menu" | "place"> {
  person: NonNullable<HeaderProps["person"]>;
}

/** The site's menu and the reader's own. */
function ReaderMenus({ person, menu, place }: ReaderMenusProps) {
  const { t } = useTranslation("site");
  return (
    <>
      <button type="button" className="sheet-button" {...opensMenu}>
        {t("menu")} <small>{t(`role.${person.role}`)}</small>
      </button>
      <div className="sheet" {...menuPopover}>
        <button type="button" className="sheet-button" {...closesMenu}>
          {t("close")}
        </button>
        <Menu menu={menu} place={place} />
        {(person.role === "secretariat" || person.role === "leader") && <SiteSearch />}
        <button type="button" className="own-button" {...opensOwnMenu}>
          <span aria-hidden="true">{initialsOf(person.name)}</span>
          <span className="sr-only">{t("ownMenu", { name: person.name })}</span>
        </button>
        <div className="own-menu" {...ownMenuPopover}>
          <div className="top-tools">
            <PersonTools person={person} />
            <LanguageSwitch />
          </div>
        </div>
      </div>
    </>
  );
}

/** Searches the site; the browser module suggests while one types. Those who may, as the site map says. */
function SiteSearch() {
  const { t } = useTranslation("site");
  return (
    <search className="site-search" aria-label={t("search")}>
      <form action="/soeg">
        <label htmlFor="site-search" className="sr-only">
          {t("search")}
        </label>
        <input
          id="site-search"
          name="q"
          type="search"
          placeholder={t("searchShort")}
          maxLength={100}
          autoComplete="off"
          aria-keyshortcuts="Control+K Meta+K"
          data-module="suggestions"
          data-from="/soeg/forslag?"
        />
        <button type="submit" hidden>
          {t("searchShort")}
        </button>
      </form>
    </search>
  );
}

/** Attributes that this version of React does not know. */
const menuPopover = { id: "menu", popover: "auto" };
const opensMenu = { popovertarget: "menu" };
const closesMenu = { popovertarget: "menu", popovertargetaction: "hide" };
const ownMenuPopover = { id: "own-menu", popover: "auto" };
const opensOwnMenu = { popovertarget: "own-menu" };

function Menu({ menu, place }: Pick<HeaderProps, "menu" | "place">) {
  const { t } = useTranslation("site");
  const { path } = useRenderContext();
  return (
    <nav className="menu" aria-label={t("mainNavigation")}>
      <ul>
        {menu.map(({ text, to }) => (
          <li key={to}>
            <a href={to} aria-current={path === to ? "page" : to === place ? "true" : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation("site");
  const { locale, path, search } = useRenderContext();
  const other = locale === "da" ? "en" : "da";
  return (
    <form method="post" action="/sprog">
      <input type="hidden" name="tilbage" value={path + search} />
      <button className="quiet" name="sprog" value={other} lang={other}>
        {t("language")}
      </button>
    </form>
  );
}

function PersonTools({ person }: { person: NonNullable<HeaderProps["person"]> }) {
  const { t } = useTranslation("site");
  return (
    <>
      <span className="who">
        {person.name} <small>{t(`role.${person.role}`)}</small>
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
