/** Someone of the secretariat, in the demo. */
import type { Site } from "../../journeys/site.ts";
import type { DemoRole } from "../../journeys/visitor.ts";

/** Signs in by the demo's button; returns the cookies. */
export async function signIn(site: Site, who: DemoRole = "sekretariat"): Promise<string> {
  const ask = () => post(site, "/log-ind/demo", { who });
  // A connection may be kept that the killed site had.
  const answer = await ask().catch(ask);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
}

/** Makes a key to a feed; whether the site said that it had. */
export async function makeKey(site: Site, name: string, cookie: string): Promise<boolean> {
  const answer = await post(site, "/sekretariat/feeds", { name, scopes: "completion" }, cookie);
  return answer.ok && (await answer.text()).includes("<code>");
}

/** Whether the page of backups is shown. */
export async function seesBackups(site: Site, cookie: string): Promise<boolean> {
  const page = await fetch(`${site.base}/sekretariat/sikkerhedskopier`, {
    headers: { Cookie: cookie },
    redirect: "manual",
  });
  return page.status === 200;
}

const post = (site: Site, path: string, fields: Record<string, string>, cookie = ""): Promise<Response> =>
  fetch(site.base + path, {
    method: "POST",
    headers: {
      Origin: site.base,
      Cookie: cookie,
      "Content-Type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
