import type { Role } from "../../../db/enums.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { menus } from "../../people/sign-in/menus.ts";

interface SitePage {
  to: string;
  name: string;
}

/** Other words under which people look for a page, by its address: keys of this room's texts. */
const alsoSought = {
  "/personer/ny": "personNew",
  "/sekretariat/personer/import": "import",
  "/sekretariat/kommuner/ny": "join",
  "/klar-til-vagt": "shifts",
  "/sekretariat/kursusdage/pligt": "duty",
  "/sekretariat/diplomer": "diplomas",
  "/sekretariat/tal": "steering",
  "/sekretariat/spor": "trail",
  "/sekretariat/feeds": "feeds",
  "/sekretariat/kommunekonti": "accounts",
  "/sekretariat/post": "mail",
  "/sekretariat/post/tekster": "letterTexts",
  "/sekretariat/sikkerhedskopier": "backups",
  "/min-side/data": "data",
  "/min-side/enheder": "sessions",
} as const;

/** The pages that a role can jump to by their titles and the words under `also`: its menu, and what its first page leads to. */
export function sitePagesOf(role: Role, locale: Locale): (SitePage & { alsoSought: string })[] {
  const site = textsOf(locale, "site");
  const menu = menus[role].map(({ to, word }) => ({ to, name: site(`nav.${word}`) }));
  const others = role === "secretariat" ? secretariatPages(locale) : leaderPages(locale);
  const pages = [...menu, ...others.filter(({ to }) => !menu.some((item) => item.to === to))];
  const search = textsOf(locale, "search");
  return pages.map((page) => {
    const words = page.to in alsoSought ? alsoSought[page.to as keyof typeof alsoSought] : null;
    return { ...page, alsoSought: words ? search(`also.${words}`) : "" };
  });
}

function secretariatPages(locale: Locale): SitePage[] {
  const t = textsOf(locale, "secretariat");
  return [
    { to: "/sekretariat/personer", name: t("people") },
    { to: "/personer/ny", name: textsOf(locale, "team")("add") },
    { to: "/sekretariat/personer/import", name: textsOf(locale, "peopleImport")("title") },
    { to: "/sekretariat/mailadresser", name: t("mails") },
    { to: "/sekretariat/kommuner", name: t("members") },
    { to: "/sekretariat/kommuner/ny", name: textsOf(locale, "memberships")("join.title") },
    { to: "/sekretariat/planer", name: t("plans") },
    { to: "/klar-til-vagt", name: t("shifts") },
    { to: "/sekretariat/medarbejdernumre", name: textsOf(locale, "staffNumbers")("title") },
    { to: "/sekretariat/vagtmails", name: textsOf(locale, "readiness")("mailing.title") },
    { to: "/sekretariat/kursusdage/flere", name: textsOf(locale, "planning")("series.title") },
    { to: "/sekretariat/kursusdage/ny", name: textsOf(locale, "planning")("create") },
    { to: "/sekretariat/kursusdage/pligt", name: textsOf(locale, "duty")("title") },
    { to: "/sekretariat/kurser", name: t("courses") },
    { to: "/sekretariat/kurser/ny", name: textsOf(locale, "authoring")("create") },
    { to: "/sekretariat/diplomer", name: t("diplomas") },
    { to: "/sekretariat/maalinger/ny", name: textsOf(locale, "surveys")("secretariat.create") },
    { to: "/sekretariat/spoergeskemaer", name: textsOf(locale, "questionnaires")("title") },
    { to: "/sekretariat/tal", name: textsOf(locale, "steering")("title") },
    { to: "/sekretariat/spor", name: t("trail") },
    { to: "/sekretariat/feeds", name: t("feeds") },
    { to: "/sekretariat/kommunekonti", name: t("accounts") },
    { to: "/sekretariat/post", name: t("mail") },
    { to: "/sekretariat/post/tekster", name: textsOf(locale, "letterTexts")("title") },
    { to: "/sekretariat/sikkerhedskopier", name: textsOf(locale, "backups")("title") },
    ...ownPages(locale),
  ];
}

const leaderPages = (locale: Locale): SitePage[] => [
  { to: "/personer/ny", name: textsOf(locale, "team")("add") },
  { to: "/klar-til-vagt", name: textsOf(locale, "secretariat")("shifts") },
  ...ownPages(locale),
];

/** What everyone who searches has of their own. */
const ownPages = (locale: Locale): SitePage[] => [
  { to: "/min-side/data", name: textsOf(locale, "ownData")("title") },
  { to: "/min-side/enheder", name: textsOf(locale, "sessions")("title") },
];
