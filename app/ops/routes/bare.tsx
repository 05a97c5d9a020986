import { useTranslation } from "react-i18next";
import { Page } from "../../ui/Page.tsx";

/** One heading: what the framework itself costs (`npm run bench`, remix-bare). The site map hides it outside the demo. */
export default function Bare() {
  return <Page title={useTranslation("site").t("name")} />;
}
