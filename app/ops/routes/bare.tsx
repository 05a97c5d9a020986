import { useTranslation } from "react-i18next";
import { Page } from "../../ui/Page.tsx";

/** A page of one heading, to measure the framework's own cost (`npm run bench`, remix-bare). Exists in the demo only. */
export default function Bare() {
  return <Page title={useTranslation("site").t("name")} />;
}
