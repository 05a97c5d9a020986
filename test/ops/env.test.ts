import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readEnv } from "../../app/base/env.server.ts";

const good = {
  DATA_DIR: "/srv/ddh/data",
  KEY_DIR: "/srv/ddh/keys",
  BASE_URL: "https://kursus.eksempel.dk",
  SESSION_SECRET: "q7Zs0mWc4uYtR1nLb8KxV2pEoHd6fJ3g",
  SMTP_URL: "smtps://bruger:kode@mail.eksempel.dk:465",
  MAIL_FROM: "Den Digitale Hotline <hotline@eksempel.dk>",
};
const refusal = (settings: Record<string, string>): string => {
  try {
    readEnv(settings);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("the settings", () => {
  it("default to production mode", () => {
    expect(readEnv(good)).toMatchObject({
      MODE: "production",
      PORT: 3000,
      TRUST_PROXY: 0,
      MAIL_PER_MINUTE: 30,
      LISTEN_ON: "127.0.0.1",
    });
    expect(readEnv({ ...good, LISTEN_ON: "0.0.0.0" }).LISTEN_ON).toBe("0.0.0.0");
    expect(readEnv({ MODE: "demo" }).LISTEN_ON).toBeUndefined();
  });

  it("are each named when missing in production", () => {
    const message = refusal({});
    for (const name of ["DATA_DIR", "KEY_DIR", "BASE_URL", "SESSION_SECRET"]) expect(message).toContain(name);
  });

  it("have defaults outside production", () => {
    const { BASE_URL, DATA_DIR } = readEnv({ MODE: "demo", PORT: "3100" });
    expect(BASE_URL).toBe("http://localhost:3100");
    expect(DATA_DIR).toMatch(/\/\.data\/demo$/);
  });

  it("use the sender's address as the secretariat's unless SECRETARIAT_MAIL is set", () => {
    expect(readEnv(good).SECRETARIAT_MAIL).toBe("hotline@eksempel.dk");
    const own = { SECRETARIAT_MAIL: "sekretariat@eksempel.dk" };
    expect(readEnv({ ...good, ...own })).toMatchObject(own);
    expect(readEnv({ MODE: "demo" }).SECRETARIAT_MAIL).toBe("sekretariatet@eksempel.dk");
  });

  it("accept secrets drawn at random, also those that look a little like a pattern", () => {
    const drawn = Array.from({ length: 200 }, () => [
      randomBytes(48).toString("base64"),
      randomBytes(32).toString("hex"),
    ]).flat();
    const inOrder = "cd2084bdaa1de86b37c6cdb6b0445674ccd288c91223cfefe0abc8cd60df101e";
    const repeating = "7f3a9c41d2e85b06f19d7f3a9c4e60b8a2d51c94e7830fb6295ad0c8e1b74f36";
    const withWord = `${randomBytes(45).toString("base64")}test`;
    for (const secret of [...drawn, inOrder, repeating, withWord])
      expect(refusal({ ...good, SESSION_SECRET: secret }), secret).toBe("");
  });

  it("take the secretariat's telephone number in any way it is written", () => {
    expect(readEnv({ ...good, SECRETARIAT_PHONE: "+45 20 30 40 50" }).SECRETARIAT_PHONE).toBe("20304050");
    expect(readEnv(good).SECRETARIAT_PHONE).toBeUndefined();
  });

  it("count as unset when they are empty", () => {
    expect(readEnv({ ...good, PORT: "" })).toMatchObject({ PORT: 3000 });
    expect(readEnv({ ...good, SMTP_URL: "" }).SMTP_URL).toBeUndefined();
  });

  it.each([
    ["MODE", "staging"],
    ["PORT", "70000"],
    ["PORT", "tre tusind"],
    ["BASE_URL", "kursus.eksempel.dk"],
    ["SESSION_SECRET", "kort"],
    ["SMTP_URL", "https://mail.eksempel.dk"],
    ["MAIL_FROM", "Hotlinen"],
    ["MAIL_FROM", "Hotlinen <a@b>\r\nBcc: <c@d>"],
    ["SECRETARIAT_MAIL", "sekretariatet"],
    ["SECRETARIAT_PHONE", "112"],
    ["MAIL_PER_MINUTE", "0"],
    ["BACKUP_AT", "4.15"],
    ["BACKUP_RECIPIENT", "AGE-SECRET-KEY-1"],
    ["BACKUP_KEEP_DAYS", "0"],
    ["BOUNCE_MAIL", "retur"],
    ["BOUNCE_IMAP_URL", "https://mail.eksempel.dk"],
    ["BOUNCE_IMAP_URL", "imaps://mail.eksempel.dk"],
    ["MAIL_TOKEN_URL", "https://login.eksempel.dk/token"],
    ["TRUST_PROXY", "9"],
    ["LISTEN_ON", "eth0"],
    ["BASE_URL", "https://kursus.eksempel.dk/under"],
    ["BASE_URL", "https://kursus.eksempel.dk/?a=b"],
    ["BASE_URL", "https://navn:kode@kursus.eksempel.dk"],
    ["BASE_URL", "https://kursus.eksempel.dk.."],
    ["BASE_URL", "ftp://kursus.eksempel.dk"],
    ["CONTENT_ORIGIN", "ftp://pakker.eksempel.net"],
    ["CONTENT_ORIGIN", "https://kursus.eksempel.dk.."],
    ["CONTENT_ORIGIN", "https://pakker.eksempel.net/under"],
    ["OIDC_CLIENT_ID", "uden hemmelighed"],
    ["OIDC_CLIENT_SECRET", "uden id"],
    ["OIDC_ISSUER", "https://login.eksempel.dk/v2.0"],
    ["OIDC_ISSUER", "http://login.eksempel.dk/{tenant}"],
    ["OIDC_ISSUER", "https://login.eksempel.dk/{tenant}?a=b"],
  ])("refuse %s=%s and name it", (name, value) => {
    expect(refusal({ ...good, [name]: value })).toContain(name);
  });

  it("refuse a KEY_DIR inside DATA_DIR, which is backed up", () => {
    expect(refusal({ ...good, KEY_DIR: "/srv/ddh/data/keys" })).toContain("KEY_DIR");
    expect(refusal({ ...good, KEY_DIR: "/srv/ddh/data" })).toContain("KEY_DIR");
    expect(refusal({ ...good, KEY_DIR: "/srv/ddh/x/../data/keys" })).toContain("KEY_DIR");
    expect(refusal({ ...good, KEY_DIR: "/srv/ddh" })).toContain("KEY_DIR");
    expect(refusal({ ...good, KEY_DIR: "/" })).toContain("KEY_DIR");
    expect(refusal({ ...good, KEY_DIR: "/srv/ddh/data-keys" })).toBe("");
    expect(refusal({ ...good, KEY_DIR: "/srv/ddh/..keys", DATA_DIR: "/srv/ddh/..data" })).toBe("");
  });

  it("refuse backups among the data, or with the keys", () => {
    for (const folder of ["/srv/ddh/data/backups", "/srv/ddh/data", "/srv/ddh/keys/x", "/srv/ddh", "/"])
      expect(refusal({ ...good, BACKUP_DIR: folder })).toContain("BACKUP_DIR");
    expect(refusal({ ...good, BACKUP_DIR: "/srv/ddh/backups" })).toBe("");
  });

  it.each([
    ["the site's own", "https://kursus.eksempel.dk"],
    ["the site's own on another port", "https://kursus.eksempel.dk:8443"],
    ["the site's own with a trailing dot", "https://kursus.eksempel.dk."],
    ["the site's own without encryption", "http://kursus.eksempel.dk"],
    ["the site's own in other letters", "https://KURSUS.eksempel.dk/pakker"],
    ["one without encryption", "http://pakker.eksempel.net"],
  ])("refuse to run packages on a host that is %s", (_what, origin) => {
    expect(refusal({ ...good, CONTENT_ORIGIN: origin })).toContain("CONTENT_ORIGIN");
  });

  it("refuse one port for both hosts", () => {
    const both = { ...good, CONTENT_ORIGIN: "https://pakker.eksempel.net", PORT: "3000" };
    expect(refusal({ ...both, CONTENT_PORT: "3000" })).toContain("CONTENT_PORT");
    expect(refusal({ ...both, CONTENT_PORT: "3001" })).toBe("");
  });

  it("serve packages from another host, or not at all when production sets no CONTENT_ORIGIN", () => {
    const origin = "https://pakker.eksempel.net";
    expect(readEnv({ ...good, CONTENT_ORIGIN: origin }).CONTENT_ORIGIN).toBe(origin);
    expect(readEnv(good).CONTENT_ORIGIN).toBeUndefined();
    expect(readEnv({ MODE: "demo", PORT: "3100" }).CONTENT_ORIGIN).toBe("http://127.0.0.1:3101");
    expect(refusal({ MODE: "demo", BASE_URL: "http://127.0.0.1:3100" })).toContain("CONTENT_ORIGIN");
  });

  it.each([
    ["an address without encryption", "BASE_URL", "http://kursus.eksempel.dk"],
    ["the demo's secret", "SESSION_SECRET", readEnv({ MODE: "demo" }).SESSION_SECRET],
    ["a secret of one letter", "SESSION_SECRET", "a".repeat(40)],
    ["a secret of the alphabet", "SESSION_SECRET", "abcdefghijklmnopqrstuvwxyz0123456789ABCD"],
    ["a secret that repeats itself", "SESSION_SECRET", "x7Qm2Kp9Zt4Wx7Qm2Kp9Zt4Wx7Qm2Kp9Zt4W"],
    ["a secret with a known word", "SESSION_SECRET", "MinHemmeligeNoegle-9f3kQ2vXr7TzLp0w"],
    ["a secret of words", "SESSION_SECRET", "korrektheste batteri haeftemaskine oej"],
    ["a short hexadecimal secret", "SESSION_SECRET", "9f86d081884c7d659a2feaa0c55ad015"],
    ["a sender nobody can answer", "MAIL_FROM", "Hotlinen <hotline@localhost>"],
  ])("refuse %s in production", (_what, name, value) => {
    expect(refusal({ ...good, [name]: value })).toContain(name);
  });
});
