import { useActionData } from "@remix-run/react";
import type { ComponentType } from "react";
import type { Panel } from "./panel.ts";
import { SendPanel } from "./SendPanel.tsx";

/** The page of a route whose act may write to several: the panel where its action returned one. */
export function withSendPanel(Page: ComponentType) {
  return function PageOrPanel() {
    const answer = useActionData<{ panel?: Panel }>();
    return answer?.panel ? <SendPanel panel={answer.panel} /> : <Page />;
  };
}
