import { useTranslation } from "react-i18next";
import { Notice } from "../../ui/Notice.tsx";

type Plans = typeof import("./texts.ts").texts;

/** What an act came to, by the word in the address; a word that is none says nothing. */
export function DoneNotice({ word }: { word?: string | null }) {
  const { t } = useTranslation("plans");
  const words = Object.keys(doneWords) as (keyof Plans["done"])[];
  const said = words.find((one) => one === word);
  return said ? <Notice kind="success">{t(`done.${said}`)}</Notice> : null;
}

const doneWords: Record<keyof Plans["done"], true> = {
  gjort: true,
  fortrudt: true,
  rettet: true,
  aftalt: true,
  medlyt: true,
  "medlyt-fortrudt": true,
  aflyst: true,
  nyeste: true,
  begyndt: true,
  afsluttet: true,
  genoptaget: true,
  opfoelgning: true,
  taget: true,
  velkomst: true,
  udgivet: true,
  kasseret: true,
  flyttet: true,
  punkt: true,
  slettet: true,
};

/** Why an act was not done. */
export function RefusedNotice({ word }: { word?: string }) {
  const { t } = useTranslation("plans");
  const site = useTranslation("site").t;
  if (!word) return null;
  return (
    <Notice kind="error" title={t("refused.title")}>
      {word === "unsure" ? site("unsure") : t(`refused.${word as "unknown"}`, { count: 500 })}
    </Notice>
  );
}

/** A complaint about a field as a sentence. */
export function useComplaintText(most: number): (complaint: string) => string {
  const { t } = useTranslation("plans");
  return (complaint) => t(`refused.${complaint as "missing"}`, { count: most });
}
