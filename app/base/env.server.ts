import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { z } from "zod";
import { accountSettings, accountSettingsFault, demoAccountSettings } from "./account-settings.ts";
import { isGuessable } from "./guessable.ts";
import { parsePhone } from "./phone-number.ts";
import { processEnv } from "./process-env.ts";
import { StartRefused } from "./start-refused.ts";

/** An address without a path; a trailing dot of the host is left out, since it names the same host. */
const originSetting = z
  .url({ protocol: /^https?$/, error: "Write an address that begins with https://" })
  .refine(isBareOrigin, "Write the address alone: a host, without a path, a name or anything else")
  .transform((value) => {
    const url = new URL(value);
    url.hostname = url.hostname.replace(/\.$/, "");
    return url.origin;
  });

function isBareOrigin(value: string): boolean {
  // What is no address at all has been complained of already.
  if (!URL.canParse(value)) return true;
  const { username, password, hostname, pathname, search, hash } = new URL(value);
  return !/^\.|\.\./.test(hostname) && `${username}${password}${pathname}${search}${hash}` === "/";
}

const settings = z.object({
  MODE: z.enum(["production", "demo", "development", "test"]).default("production"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  LISTEN_ON: z.union([z.ipv4(), z.ipv6()], { error: "Write an IP address" }).optional(),
  DATA_DIR: z
    .string()
    .min(1)
    .transform((path) => resolve(path)),
  KEY_DIR: z
    .string()
    .min(1)
    .transform((path) => resolve(path)),
  BASE_URL: originSetting,
  CONTENT_ORIGIN: originSetting.optional(),
  CONTENT_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  SESSION_SECRET: z.string().min(32),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_UNENCRYPTED: z.enum(["no", "yes"]).default("no"),
  MAIL_TOKEN_URL: z.url({ protocol: /^https?$/ }).optional(),
  MAIL_TOKEN_CLIENT: z.string().min(1).optional(),
  MAIL_TOKEN_SECRET: z.string().min(1).optional(),
  MAIL_TOKEN_SCOPE: z.string().min(1).default("https://outlook.office365.com/.default"),
  MAIL_TOKEN_REFRESH: z.string().min(1).optional(),
  MAIL_PER_MINUTE: z.coerce.number().int().min(1).max(10_000).default(30),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      "Write: Name <address>, or the address alone",
    )
    .default("Den Digitale Hotline <hotline@localhost>"),
  BOUNCE_MAIL: z.email().max(40, "Write an address of at most 40 characters").optional(),
  BOUNCE_IMAP_URL: z
    .url({ protocol: /^imaps?$/ })
    .refine((value) => new URL(value).username !== "", "Write imaps://user:password@host")
    .optional(),
  SECRETARIAT_MAIL: z.email().optional(),
  SECRETARIAT_PHONE: z
    .string()
    .transform((value, context) => {
      const phone = parsePhone(value);
      if (phone === null)
        context.addIssue({ code: "custom", message: "Write a Danish telephone number of 8 digits" });
      return phone ?? value;
    })
    .optional(),
  FORGET_AFTER_MONTHS: z.coerce.number().int().min(1).max(120).default(24),
  PACKAGE_MAX_MB: z.coerce.number().int().min(1).max(10_000).default(500),
  PACKAGE_MAX_FILES: z.coerce.number().int().min(1).max(100_000).default(5000),
  PACKAGE_MAX_RATIO: z.coerce.number().int().min(2).max(1000).default(100),
  FILM_MAX_MB: z.coerce.number().int().min(1).max(100_000).default(2048),
  BACKUP_DIR: z
    .string()
    .transform((path) => resolve(path))
    .optional(),
  BACKUP_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write a time as 04:15")
    .default("04:15"),
  BACKUP_RECIPIENT: z
    .string()
    .regex(/^age1[02-9ac-hj-np-z]{58}$/, "Write a public key of age, as `age-keygen` gives it (age1…)")
    .optional(),
  BACKUP_KEEP_DAYS: z.coerce.number().int().min(1).max(366).default(14),
  BACKUP_KEEP_WEEKS: z.coerce.number().int().min(0).max(104).default(8),
  BACKUP_KEEP_MONTHS: z.coerce.number().int().min(0).max(60).default(6),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  ...accountSettings,
});

export type Env = z.infer<typeof settings> & { CONTENT_PORT: number; SECRETARIAT_MAIL: string };

/** Published in this repository: refused in production. */
const publicDemoSecret = "only-for-demo-and-development-on-one-machine";

/** Defaults for folders, addresses and secret outside production, which must set its own. */
function nonProductionDefaults(source: Record<string, string | undefined>): Record<string, string> {
  if (!source.MODE || source.MODE === "production") return {};
  const port = Number(source.PORT || 3000);
  const address = source.BASE_URL || `http://localhost:${port}`;
  return {
    ...(source.MODE === "demo" && !source.OIDC_CLIENT_ID && demoAccountSettings(address)),
    CONTENT_ORIGIN: `http://127.0.0.1:${source.CONTENT_PORT || port + 1}`,
    DATA_DIR: `.data/${source.MODE}`,
    KEY_DIR: `.data/${source.MODE}-keys`,
    BASE_URL: address,
    SESSION_SECRET: publicDemoSecret,
    MAIL_FROM: "Den Digitale Hotline <hotline@eksempel.dk>",
    SECRETARIAT_MAIL: "sekretariatet@eksempel.dk",
  };
}

/**
 * Parses every setting once. Throws a StartRefused that names each wrong or missing one. An empty value counts as unset.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse({ ...nonProductionDefaults(source), ...given });
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new StartRefused(`Settings are missing or wrong (see README, Settings):\n${wrong.join("\n")}`);
  }
  const { MODE, CONTENT_PORT, PORT, LISTEN_ON, SECRETARIAT_MAIL, MAIL_FROM } = parsed.data;
  const env = {
    ...parsed.data,
    CONTENT_PORT: CONTENT_PORT ?? PORT + 1,
    // The ports speak plain http, so in production only a proxy on the same machine reaches them.
    LISTEN_ON: LISTEN_ON ?? (MODE === "production" ? "127.0.0.1" : undefined),
    // Letters are sent from an address that can be answered, so it serves as the contact address too.
    SECRETARIAT_MAIL: SECRETARIAT_MAIL ?? /<([^<>]+)>/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM,
  };
  if (isWithin(env.KEY_DIR, env.DATA_DIR) || isWithin(env.DATA_DIR, env.KEY_DIR))
    throw new StartRefused(
      "KEY_DIR and DATA_DIR must lie beside each other: keys of open survey rounds are never backed up with the data.",
    );
  refuseUnsafeBackupFolder(env);
  // Port 0 is any free one.
  if (env.CONTENT_ORIGIN && env.PORT !== 0 && env.CONTENT_PORT === env.PORT)
    throw new StartRefused("CONTENT_PORT must be another port than PORT.");
  // Cookies do not distinguish ports: a package on the site's own host could read the session cookie and set its own.
  if (env.CONTENT_ORIGIN && new URL(env.CONTENT_ORIGIN).hostname === new URL(env.BASE_URL).hostname)
    throw new StartRefused(
      "CONTENT_ORIGIN must be another host than BASE_URL: packages are third-party code.",
    );
  const accountsFault = accountSettingsFault(env, env.MODE === "production");
  if (accountsFault) throw new StartRefused(accountsFault);
  if (env.MAIL_TOKEN_URL && !(env.MAIL_TOKEN_CLIENT && env.MAIL_TOKEN_SECRET))
    throw new StartRefused("MAIL_TOKEN_URL needs MAIL_TOKEN_CLIENT and MAIL_TOKEN_SECRET.");
  if (env.MODE === "production") refuseUnsafeProduction(env);
  return env;
}

/** Throws when backups would be a part of what they are backups of, or of what must never be in one. */
function refuseUnsafeBackupFolder({
  BACKUP_DIR,
  DATA_DIR,
  KEY_DIR,
}: Pick<Env, "BACKUP_DIR" | "DATA_DIR" | "KEY_DIR">): void {
  if (!BACKUP_DIR) return;
  for (const folder of [DATA_DIR, KEY_DIR])
    if (isWithin(BACKUP_DIR, folder) || isWithin(folder, BACKUP_DIR))
      throw new StartRefused("BACKUP_DIR must lie beside DATA_DIR and KEY_DIR, best on another disk.");
}

/** Whether `folder` is `other` or lies in it. Symbolic links count as what they lead to. */
function isWithin(folder: string, other: string): boolean {
  const path = relative(realPath(other), realPath(folder));
  return path === "" || !(path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path));
}

/** The path with its links followed as far as it exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

/** Throws on production settings that would let anyone in, or send letters that nobody can answer. */
function refuseUnsafeProduction({
  BASE_URL,
  CONTENT_ORIGIN,
  SESSION_SECRET,
  SMTP_URL,
  MAIL_FROM,
  MAIL_TOKEN_URL,
}: Env): void {
  if (CONTENT_ORIGIN?.startsWith("http://") && BASE_URL.startsWith("https://"))
    throw new StartRefused("CONTENT_ORIGIN must be https in production.");
  if (!BASE_URL.startsWith("https://") && new URL(BASE_URL).hostname !== "localhost")
    throw new StartRefused("BASE_URL must be https in production.");
  if (SESSION_SECRET === publicDemoSecret || isGuessable(SESSION_SECRET))
    throw new StartRefused(
      "SESSION_SECRET must be a random one in production, for instance of `openssl rand -base64 48`.",
    );
  if (MAIL_TOKEN_URL?.startsWith("http://"))
    throw new StartRefused("MAIL_TOKEN_URL must be https in production.");
  if (SMTP_URL && /@localhost>?$/.test(MAIL_FROM))
    throw new StartRefused(
      "MAIL_FROM must be an address that readers can answer, when SMTP_URL is set in production.",
    );
}

/** The settings of this process. */
export const env: Env = readEnv(processEnv);

// React and Express run at half speed unless NODE_ENV is set.
processEnv.NODE_ENV ||= env.MODE === "development" ? "development" : "production";

/** The folder a command was called from: npm runs it in the project's root, and passes the folder in INIT_CWD. */
export const callerFolder = () => processEnv.INIT_CWD ?? process.cwd();

/** The host of a request's Host header, without the port and a trailing dot, in lower case; empty when there is none. */
export const requestHost = (host = ""): string => host.replace(/\.?(?::\d*)?$/, "").toLowerCase();

/** The host that serves packages, and nothing else; null when packages are not set up. */
export const contentHost: string | null = env.CONTENT_ORIGIN ? new URL(env.CONTENT_ORIGIN).hostname : null;

export const databaseFile = () => `${env.DATA_DIR}/ddh.sqlite`;

/** The list of forgotten persons, kept outside the database so that it survives a restored backup. */
export const forgottenListFile = () => `${env.DATA_DIR}/forgotten`;
