import { useTranslation } from "react-i18next";
import { Notice, UndoableNotice } from "../../ui/Notice.tsx";
import type { texts } from "./texts.ts";

type Done = keyof (typeof texts)["done"];

/** What an act came to, by the word in the address; nothing for any other word. */
export function DoneNotice({ word }: { word?: string | null }) {
  const { t } = useTranslation("plans");
  return word && Object.hasOwn(doneWords, word) ? (
    <UndoableNotice>{t(`done.${word as Done}`)}</UndoableNotice>
  ) : null;
}

const doneWords: Record<Done, true> = {
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
      {word === "unconfirmed" ? site("unconfirmed") : t(`refused.${word as "unknown"}`)}
    </Notice>
  );
}

/** Turns a complaint about a field into a sentence; `maxChars` is the length that too long a text is held to. */
export function useComplaintText(maxChars = 500): (complaint: string) => string {
  const { t } = useTranslation("plans");
  return (complaint) => t(`refused.${complaint as "missing"}`, { count: maxChars });
}
