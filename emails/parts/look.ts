/** How letters look. Mail programs read styles on each element; the sheet is for those that also read one. */
const font = "'IBM Plex Sans', 'Segoe UI', Arial, sans-serif";

const light = {
  ground: "#f5f5f5",
  card: "#ffffff",
  facts: "#eaf1f8",
  line: "#dcdcdc",
  text: "#1a1a1a",
  muted: "#454545",
  primary: "#004d99",
  onPrimary: "#ffffff",
};

const dark: typeof light = {
  ground: "#15181b",
  card: "#1f2326",
  facts: "#29313a",
  line: "#454b52",
  text: "#f2f2f2",
  muted: "#c6cacf",
  primary: "#9ccbff",
  onPrimary: "#0c1f33",
};

/** Long words and addresses break rather than make the letter wider than the screen. */
const breaks = { overflowWrap: "anywhere", wordBreak: "break-word" } as const;

export const styles = {
  body: { backgroundColor: light.ground, margin: 0, padding: 0 },
  ground: { backgroundColor: light.ground, fontFamily: font, padding: "24px 8px" },
  container: { maxWidth: "560px" },
  card: {
    backgroundColor: light.card,
    borderTop: `6px solid ${light.primary}`,
    padding: "28px 32px",
    textAlign: "left",
  },
  sender: { color: light.muted, fontSize: "14px", fontWeight: 600, margin: "0 0 16px" },
  heading: { color: light.text, fontSize: "22px", lineHeight: "1.3", margin: "0 0 16px", ...breaks },
  paragraph: { color: light.text, fontSize: "16px", lineHeight: "1.55", margin: "0 0 14px", ...breaks },
  appointment: { color: light.text, fontSize: "16px", lineHeight: "1.55", margin: 0, ...breaks },
  muted: { color: light.muted, fontSize: "14px", lineHeight: "1.5", margin: "8px 0 0", ...breaks },
  line: { borderColor: light.line, margin: "28px 0 12px" },
  footer: { color: light.muted, fontSize: "13px", lineHeight: "1.5", margin: 0 },
  link: { color: light.primary, ...breaks },
  button: {
    backgroundColor: light.primary,
    borderRadius: "4px",
    color: light.onPrimary,
    display: "inline-block",
    fontSize: "16px",
    fontWeight: 600,
    margin: "6px 0 18px",
    padding: "14px 22px",
  },
  facts: { backgroundColor: light.facts, borderRadius: "4px", padding: "16px" },
  factsFrame: { margin: "0 0 18px" },
  tile: { verticalAlign: "top", width: "60px" },
  tileMonth: {
    backgroundColor: light.primary,
    borderRadius: "4px 4px 0 0",
    color: light.onPrimary,
    fontSize: "13px",
    fontWeight: 600,
    lineHeight: "1.5",
    padding: "3px 0",
    textAlign: "center",
    width: "60px",
  },
  tileDay: {
    backgroundColor: light.card,
    borderRadius: "0 0 4px 4px",
    color: light.text,
    fontSize: "22px",
    fontWeight: 600,
    lineHeight: "1.3",
    padding: "4px 0",
    textAlign: "center",
    width: "60px",
  },
  besideTile: { paddingLeft: "16px", verticalAlign: "top" },
  code: { fontSize: "28px", letterSpacing: "6px" },
  longCode: { fontSize: "24px", letterSpacing: "1px" },
} as const;

const important = (rules: Record<string, Record<string, string>>): string =>
  Object.entries(rules)
    .map(([name, properties]) => {
      const body = Object.entries(properties).map(([property, value]) => `${property}: ${value} !important;`);
      return `.${name} { ${body.join(" ")} }`;
    })
    .join("\n");

const darkRules = {
  ground: { "background-color": dark.ground },
  card: { "background-color": dark.card, "border-top-color": dark.primary },
  facts: { "background-color": dark.facts },
  text: { color: dark.text },
  muted: { color: dark.muted },
  line: { "border-color": dark.line },
  link: { color: dark.primary },
  button: { "background-color": dark.primary, color: dark.onPrimary },
  "tile-month": { "background-color": dark.primary, color: dark.onPrimary },
  "tile-day": { "background-color": dark.card, color: dark.text },
};

const phoneRules = {
  ground: { padding: "8px 0" },
  card: { padding: "22px 18px" },
  facts: { padding: "14px" },
  "beside-tile": { "padding-left": "12px" },
};

/** The sheet: less margin on a phone, and dark colours where the reader has chosen those. */
export const sheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
${important(phoneRules)}
}
@media (prefers-color-scheme: dark) {
${important(darkRules)}
}`;
