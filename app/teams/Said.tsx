import { useTranslation } from "react-i18next";
import { Notice } from "../ui/Notice.tsx";
import { useScene } from "../ui/scene.ts";

const words = [
  "mindet",
  "tilmeldt",
  "sagsbehandler",
  "lukket",
  "indlaest",
  "oprettet",
  "gemt",
  "orlov",
  "tilbage",
  "stedfortraeder",
  "lagt-sammen",
] as const;

/** What the last act did, as the address tells it. */
export function Said() {
  const { t } = useTranslation("roster");
  const query = new URLSearchParams(useScene().search);
  const word = words.find((one) => one === query.get("ok"));
  if (!word) return null;
  const [count, rest] = ["antal", "rest"].map((name) => Number(query.get(name) ?? 0) || 0);
  return <Notice kind="success">{t(`ok.${word}`, { count, rest })}</Notice>;
}
