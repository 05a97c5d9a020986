/** Packages that are too much for what inspects and unpacks them, each made when needed. */
import { manifest, small } from "../elearning/packages/sample-packages.ts";
import { type HostileFile, nothing } from "./bytes.ts";
import { lyingZip, type ZippedFile } from "./lying-zip.ts";

const manifestName = "imsmanifest.xml";

/** The files of a package that would be accepted, without its manifest. */
const page: ZippedFile[] = [{ name: "index.html", content: Buffer.from(small()["index.html"] as string) }];
const packageWith = (...files: ZippedFile[]): ZippedFile[] => [
  { name: manifestName, content: Buffer.from(manifest()) },
  ...page,
  ...files,
];
const packageOf = (text: string) => lyingZip([{ name: manifestName, content: Buffer.from(text) }, ...page]);

/** A manifest with something more in it. */
const manifestWith = (xml: string) => manifest().replace("</manifest>", `${xml}</manifest>`);
const times = <Made>(count: number, make: (at: number) => Made): Made[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** As deep as a package's folders may be, and so it is taken. */
export const deepestPackage = (): Buffer =>
  lyingZip(packageWith({ name: `${"a/".repeat(32)}fil`, content: Buffer.from("x") }));

/** It takes a while to unpack: five thousand files, a quarter of a gigabyte in all. */
export const slowPackage = (): Buffer =>
  lyingZip(packageWith(...times(4900, (at) => ({ name: `${at}/fil.bin`, content: nothing(50_000) }))));

/** Its manifest names a file that a careless search would look at again from each of its characters. It is taken. */
export const packageWithLongName = (): Buffer =>
  packageOf(
    manifest().replace('<file href="index.html"/>', `<file href="fil${"?".repeat(900_000)}&#10;x"/>`),
  );

export const hostilePackages: HostileFile[] = [
  {
    what: "a zip of a file that unpacks to more than it says",
    make: () => lyingZip(packageWith({ name: "a.bin", content: nothing(50_000_000), said: { size: 1000 } })),
    refused: "ratio",
  },
  {
    what: "a zip of a manifest that unpacks to more than it says",
    make: () => {
      const content = Buffer.from(`<manifest>${" ".repeat(20_000_000)}</manifest>`);
      return lyingZip([{ name: manifestName, content, said: { size: 1000 } }, ...page]);
    },
    refused: "ratio",
  },
  {
    what: "a zip of a file that unpacks to less than it says",
    make: () => lyingZip(packageWith({ name: "a.bin", content: nothing(1000), said: { size: 900_000 } })),
    refused: "ratio",
  },
  {
    what: "a zip of a file that says it is larger than a package may be",
    make: () =>
      lyingZip(packageWith({ name: "a.bin", content: nothing(1000), said: { size: 4e9, packed: 1e9 } })),
    refused: "too-large",
  },
  {
    what: "a zip whose files say together that they are larger than a package may be",
    make: () =>
      lyingZip(packageWith(...times(1000, (at) => ({ name: `${at}.bin`, said: { size: 900_000 } })))),
    refused: "too-large",
  },
  {
    what: "a zip of files that are the same bytes",
    make: () => {
      const content = nothing(900_000);
      return lyingZip(
        packageWith(
          { name: "a.bin", content },
          ...times(100, (at) => ({ name: `b${at}.bin`, content, said: { from: 2000 } })),
        ),
      );
    },
    refused: "overlap",
  },
  {
    what: "a zip of sixty thousand files",
    make: () => lyingZip(packageWith(...times(60_000, (at) => ({ name: `${at}` })))),
    refused: "too-many",
  },
  {
    what: "a zip of a folder that is too deep",
    make: () => lyingZip(packageWith({ name: `${"a/".repeat(33)}fil` })),
    refused: "deep",
  },
  {
    what: "a zip of files that each need folders of their own",
    make: () => lyingZip(packageWith(...times(400, (at) => ({ name: `${`${at}/`.repeat(20)}fil` })))),
    refused: "folders",
  },
  {
    what: "a zip of a path that is too long",
    make: () => lyingZip(packageWith({ name: "a".repeat(60_000) })),
    refused: "name",
  },
  {
    what: "a zip whose list is full of comments",
    make: () => lyingZip(packageWith(...times(200, (at) => ({ name: `${at}`, comment: 60_000 })))),
    refused: "list",
  },
  {
    what: "a zip whose list is full of additional fields",
    make: () => lyingZip(packageWith(...times(200, (at) => ({ name: `${at}`, extra: 60_000 })))),
    refused: "list",
  },
  {
    what: "a zip that says it has more files than it lists",
    make: () => lyingZip(packageWith(), 100),
    refused: "cut-off",
  },
  {
    what: "a zip whose files begin after its end",
    make: () => lyingZip(packageWith({ name: "a.bin", said: { from: 0xfffffff0 } })),
    refused: "cut-off",
  },
  {
    what: "a zip cut off in its list",
    make: () => {
      const bytes = lyingZip(packageWith());
      return bytes.subarray(0, bytes.length - 60);
    },
    refused: "cut-off",
  },
  {
    what: "a manifest of two hundred thousand elements",
    make: () => packageOf(manifestWith(times(200_000, (at) => `<a${(at * 7919) % 999_983}/>`).join(""))),
    refused: "manifest-parts",
  },
  {
    what: "a manifest of an element with three hundred thousand attributes",
    make: () => packageOf(manifestWith(`<a ${times(300_000, (at) => `a${at}=""`).join(" ")}/>`)),
    refused: "manifest-parts",
  },
  {
    what: "a manifest of elements within elements",
    make: () => packageOf(manifestWith("<a>".repeat(100_000) + "</a>".repeat(100_000))),
    refused: "manifest-parts",
  },
  {
    what: "a manifest of entities that expand each other",
    make: () =>
      packageOf(
        `<?xml version="1.0"?><!DOCTYPE manifest [<!ENTITY a0 "xxxxxxxxxx">${times(
          20,
          (at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
        ).join("")}]><manifest>&a20;</manifest>`,
      ),
    refused: "entities",
  },
  {
    what: "a manifest of six megabytes",
    make: () =>
      packageOf(manifestWith(`<!--${times(6_000_000 / 8, (at) => (at * 7919) % 10_000_019).join("")}-->`)),
    refused: "manifest-size",
  },
  {
    what: "a manifest whose part has more text than a page can show",
    make: () =>
      packageOf(manifest({ within: `<adlcp:datafromlms>${"x".repeat(300_000)}</adlcp:datafromlms>` })),
    refused: "parts-size",
  },
];
