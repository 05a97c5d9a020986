import type { ReactNode } from "react";
import { Paragraph } from "./Letter.tsx";

/** The digits that the recipient types on a page. */
export const Code = ({ children }: { children: ReactNode }) => (
  <Paragraph>
    <strong style={{ fontSize: "28px", letterSpacing: "6px" }}>{children}</strong>
  </Paragraph>
);
