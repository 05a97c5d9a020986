import { useTranslation } from "react-i18next";
import { Page, Section } from "../../../ui/Page.tsx";

const parts = ["open", "closing", "after", "never"] as const;

/** What a survey round stores about a person, and until when. The promise on the answering page links here. */
export default function StoredData() {
  const { t } = useTranslation("surveys", { keyPrefix: "storedData" });
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/privatliv", label: t("up") }}>
      {parts.map((part) => (
        <Section key={part} title={t(`${part}.title`)}>
          <ul>
            {t(`${part}.list`)
              .split("\n")
              .map((point) => (
                <li key={point}>{point}</li>
              ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}
