import { Paragraph } from "./Letter.tsx";
import { styles } from "./look.ts";

/** The digits that the recipient types on a page. */
export const Code = ({ children = "" }: { children?: string }) => (
  <Paragraph>
    <strong style={children.length > 6 ? styles.longCode : styles.code}>{children}</strong>
  </Paragraph>
);
