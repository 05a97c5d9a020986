import { useTranslation } from "react-i18next";
import { requireDevelopment } from "../../../base/demo.server.ts";
import { Page, Section } from "../../../ui/Page.tsx";
import { RenderContext, useRenderContext } from "../../../ui/render-context.ts";
import { ButtonSamples } from "../ButtonSamples.tsx";
import { FieldSamples } from "../FieldSamples.tsx";
import { ListSamples } from "../ListSamples.tsx";
import { MessageSamples } from "../MessageSamples.tsx";
import { PictureSamples } from "../PictureSamples.tsx";
import { TableSamples } from "../TableSamples.tsx";

export function loader() {
  requireDevelopment();
  return null;
}

/** Every component of app/ui in every state, in the reader's language. The errors on it are samples, so the page itself tells of none. */
export default function Components() {
  const { t } = useTranslation("components");
  const site = useTranslation("site").t;
  const context = useRenderContext();
  const beside = (
    <Section title={t("beside")}>
      <p>{t("besideText")}</p>
    </Section>
  );
  return (
    <RenderContext.Provider value={{ ...context, errors: undefined }}>
      <Page title={t("title")} lead={t("lead")} up={{ to: "/", label: site("toFront") }} beside={beside} wide>
        <ButtonSamples />
        <FieldSamples />
        <MessageSamples />
        <TableSamples />
        <ListSamples />
        <PictureSamples />
      </Page>
    </RenderContext.Provider>
  );
}
