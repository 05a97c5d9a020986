import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { contactMail } from "../contact.server.ts";
import { Statement } from "../Statement.tsx";
import { WriteTo } from "../WriteTo.tsx";

export const loader = () => ({ mail: contactMail() });

export default function Accessibility() {
  const { mail } = useLoaderData<typeof loader>();
  const { t } = useTranslation("statements", { keyPrefix: "accessibility" });
  const parts = [
    {
      title: t("official.title"),
      text: t("official.text"),
      more: (
        <p>
          <a href="https://was.digst.dk/" rel="noreferrer">
            {t("official.link")}
          </a>
        </p>
      ),
    },
    { title: t("how.title"), text: t("how.text"), list: t("how.list").split("\n") },
    { title: t("missing.title"), text: t("missing.text") },
    {
      title: t("tell.title"),
      text: t("tell.text"),
      more: (
        <>
          <WriteTo mail={mail} />
          <p>{t("tell.complaint")}</p>
        </>
      ),
    },
  ];
  return <Statement title={t("title")} lead={t("lead")} parts={parts} />;
}
