/** A mailbox of Debian's dovecot on loopback, with a configuration of its own. Needs `apt-get install dovecot-imapd`, and root. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

export interface Mailbox {
  /** For BOUNCE_IMAP_URL. */
  url: string;
  /** Its Maildir. */
  folder: string;
  stop: () => Promise<void>;
}

const configuration = (folder: string, port: number) => `
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
mail_location = maildir:${folder}/mail
first_valid_uid = 1
passdb {
  driver = static
  args = password=hemmelig
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${folder}/home
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;

/** Starts a mailbox that is empty. */
export async function startMailbox(): Promise<Mailbox> {
  const folder = mkdtempSync(join(tmpdir(), "ddh-mailbox-"));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const [uid, gid] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "mail"])));
  for (const part of ["home", "mail", "mail/new", "mail/cur", "mail/tmp"]) {
    mkdirSync(join(folder, part));
    chownSync(join(folder, part), uid!, gid!);
  }
  for (const part of ["run", "state"]) mkdirSync(join(folder, part));
  const file = join(folder, "dovecot.conf");
  writeFileSync(file, configuration(folder, port));
  const dovecot = spawn("dovecot", ["-F", "-c", file], { stdio: "inherit" });
  await Promise.race([listening(dovecot, port), missing(dovecot)]);
  return {
    url: `imap://hotline:hemmelig@127.0.0.1:${port}/INBOX`,
    folder: join(folder, "mail"),
    async stop() {
      const exited = once(dovecot, "exit");
      dovecot.kill();
      await exited;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Throws when there is no such program. */
async function missing(dovecot: ChildProcess): Promise<never> {
  await once(dovecot, "error");
  throw new Error("There is no dovecot: apt-get install dovecot-imapd.");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Resolves once the mailbox answers. Throws when its process ends instead. */
async function listening(dovecot: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (dovecot.exitCode !== null) throw new Error("dovecot ended: is dovecot-imapd installed?");
    const socket = connect(port, "127.0.0.1");
    const answers = await once(socket, "data").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (answers) return;
    await setTimeout(100);
  }
}
