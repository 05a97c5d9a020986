/** The 98 municipalities of Denmark by official code, as Statistics Denmark lists them, and their regions. */
import { danishOrder } from "../../base/danish-order.ts";
import { closestTo } from "../../base/closest-word.ts";
import { createMunicipalityFinder } from "./find-municipality.ts";

export interface OfficialMunicipality {
  /** Three digits, a text. */
  code: string;
  name: string;
}

const byRegion: Record<string, string[]> = {
  Hovedstaden: [
    "101 København",
    "147 Frederiksberg",
    "151 Ballerup",
    "153 Brøndby",
    "155 Dragør",
    "157 Gentofte",
    "159 Gladsaxe",
    "161 Glostrup",
    "163 Herlev",
    "165 Albertslund",
    "167 Hvidovre",
    "169 Høje-Taastrup",
    "173 Lyngby-Taarbæk",
    "175 Rødovre",
    "183 Ishøj",
    "185 Tårnby",
    "187 Vallensbæk",
    "190 Furesø",
    "201 Allerød",
    "210 Fredensborg",
    "217 Helsingør",
    "219 Hillerød",
    "223 Hørsholm",
    "230 Rudersdal",
    "240 Egedal",
    "250 Frederikssund",
    "260 Halsnæs",
    "270 Gribskov",
    "400 Bornholm",
  ],
  Sjælland: [
    "253 Greve",
    "259 Køge",
    "265 Roskilde",
    "269 Solrød",
    "306 Odsherred",
    "316 Holbæk",
    "320 Faxe",
    "326 Kalundborg",
    "329 Ringsted",
    "330 Slagelse",
    "336 Stevns",
    "340 Sorø",
    "350 Lejre",
    "360 Lolland",
    "370 Næstved",
    "376 Guldborgsund",
    "390 Vordingborg",
  ],
  Syddanmark: [
    "410 Middelfart",
    "420 Assens",
    "430 Faaborg-Midtfyn",
    "440 Kerteminde",
    "450 Nyborg",
    "461 Odense",
    "479 Svendborg",
    "480 Nordfyns",
    "482 Langeland",
    "492 Ærø",
    "510 Haderslev",
    "530 Billund",
    "540 Sønderborg",
    "550 Tønder",
    "561 Esbjerg",
    "563 Fanø",
    "573 Varde",
    "575 Vejen",
    "580 Aabenraa",
    "607 Fredericia",
    "621 Kolding",
    "630 Vejle",
  ],
  Midtjylland: [
    "615 Horsens",
    "657 Herning",
    "661 Holstebro",
    "665 Lemvig",
    "671 Struer",
    "706 Syddjurs",
    "707 Norddjurs",
    "710 Favrskov",
    "727 Odder",
    "730 Randers",
    "740 Silkeborg",
    "741 Samsø",
    "746 Skanderborg",
    "751 Aarhus",
    "756 Ikast-Brande",
    "760 Ringkøbing-Skjern",
    "766 Hedensted",
    "779 Skive",
    "791 Viborg",
  ],
  Nordjylland: [
    "773 Morsø",
    "787 Thisted",
    "810 Brønderslev",
    "813 Frederikshavn",
    "820 Vesthimmerland",
    "825 Læsø",
    "840 Rebild",
    "846 Mariagerfjord",
    "849 Jammerbugt",
    "851 Aalborg",
    "860 Hjørring",
  ],
};

/** Regions that become another one from a day on (yyyy-mm-dd). */
const regionChanges = [{ from: "2027-01-01", replaced: ["Hovedstaden", "Sjælland"], region: "Østdanmark" }];

const regionByCode = new Map<string, string>();

/** All of them, in Danish order. */
export const officialMunicipalities: readonly OfficialMunicipality[] = Object.entries(byRegion)
  .flatMap(([region, municipalities]) =>
    municipalities.map((text) => {
      const [code, name] = [text.slice(0, 3), text.slice(4)];
      regionByCode.set(code, region);
      return { code, name };
    }),
  )
  .sort((a, b) => danishOrder(a.name, b.name));

const find = createMunicipalityFinder([...officialMunicipalities]);
const names = officialMunicipalities.map(({ name }) => name);

/** A municipality as one chooses it from a list: 707 Norddjurs. */
export const officialLabel = ({ code, name }: OfficialMunicipality): string => `${code} ${name}`;

/** The municipality that a text names: by code (707, 0707), by name as people write it (Norddjurs Kommune), or by both (707 Norddjurs). */
export function findOfficialMunicipality(text: string): OfficialMunicipality | undefined {
  const typed = text.trim();
  const both = /^(0?\d{3}) (.+)$/.exec(typed);
  if (!both) return find(typed);
  const [byCode, byName] = [find(both[1]!), find(both[2]!)];
  return byCode && byCode === byName ? byCode : undefined;
}

/** The municipality that a mistyped name most likely means; undefined when none or several are near. */
export const closestMunicipality = (text: string): string | undefined =>
  closestTo(text.replace(/\skommune$/i, ""), names);

/** The name of a municipality's region on a day (yyyy-mm-dd); undefined for a code that is not official. */
export function regionOn(code: string, day: string): string | undefined {
  const region = regionByCode.get(code);
  const change = regionChanges.find(({ from, replaced }) => from <= day && replaced.includes(region ?? ""));
  return change?.region ?? region;
}
