/** Which hosts a package loads from that the packages' policy blocks. Pure. */

/** Elements that load what they name, in a page or in a text that a script writes into one. */
const loadingElement =
  /<(script|iframe|frame|img|image|use|video|audio|source|track|embed|object|link)\b([^<>]{0,1000}?)\b(?:src|srcset|href|poster|data)\s{0,9}=\s{0,9}\\?["']?(?:https?:)?\/\/([a-z0-9.-]{1,253})/gi;
/** A link that loads nothing, or only prepares for it. */
const silentLink =
  /\brel\s{0,9}=\s{0,9}\\?["']?(?:canonical|alternate|license|author|profile|preconnect|dns-prefetch)\b/i;
const loadingCall =
  /(?:\bfetch|\bimport|\bimportScripts|\bsendBeacon|\.(?:get|post|put|ajax|getJSON|getScript|load)|(?<!\bwindow)\.open|\bnew\s{1,9}(?:\w{0,9}Socket|Event\w{0,9}))\s{0,9}\(\s{0,9}(?:["'](?:GET|POST)["']\s{0,9},\s{0,9})?["'`](?:https?|wss?):\/\/([a-z0-9.-]{1,253})/gi;
/** A module of a script. */
const loadingImport = /\b(?:from|import)\s{0,9}["']https?:\/\/([a-z0-9.-]{1,253})/gi;
/** What a script sets on an element that it makes. */
const loadingProperty = /\.(?:src|srcset|poster)\s{0,9}=\s{0,9}["'`](?:https?:)?\/\/([a-z0-9.-]{1,253})/gi;
const loadingRule =
  /(?:@import\s{1,9}(?:url\()?|\burl\()\s{0,9}\\?["']?(?:https?:)?\/\/([a-z0-9.-]{1,253})/gi;

/** Frames may show this one (`app/server/content-host.server.ts`), and the page itself is on the others while it is made or tried. */
const allowedFrameHost = "player.vimeo.com";
/** The machine itself, and what stands in examples of documentation. */
const nowhere = /^(?:localhost|127\.0\.0\.1|(?:www\.)?example\.(?:com|org|net))$/;

/** The hosts in a page, a script or a style sheet. */
export function outsideHosts(text: string): string[] {
  const hosts: string[] = [];
  for (const [element, name, before, host] of text.matchAll(loadingElement)) {
    const isFrame = /^i?frame$/i.test(name!);
    if (isFrame && host!.toLowerCase() === allowedFrameHost) continue;
    // What names a link's relation may stand on either side of its address.
    const from = text.indexOf(element) + element.length;
    const all = before! + text.slice(from, from + 200).split(">", 1)[0]!;
    if (!/^link$/i.test(name!) || !silentLink.test(all)) hosts.push(host!);
  }
  for (const pattern of [loadingCall, loadingImport, loadingRule])
    for (const [, host] of text.matchAll(pattern)) hosts.push(host!);
  // It may be a frame's.
  for (const [, host] of text.matchAll(loadingProperty))
    if (host!.toLowerCase() !== allowedFrameHost) hosts.push(host!);
  return hosts.map((host) => host.toLowerCase()).filter((host) => host.includes(".") && !nowhere.test(host));
}
