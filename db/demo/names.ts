const given = [
  ..."Agnes Aksel Alma Anton Asta Bertil Birgit Bodil Carl Cecilie Dagmar Ebbe Edith Ejnar Ella Emil Esther Finn".split(
    " ",
  ),
  ..."Frida Gerda Gorm Gudrun Hanne Helge Hjalmar Ida Inger Iver Jakob Johanne Julie Kaj Karla Kirsten Knud".split(
    " ",
  ),
  ..."Laurits Lis Ludvig Lærke Mads Malene Mathilde Niels Nora Oda Oluf Otto Palle Pernille Ragnhild Rigmor".split(
    " ",
  ),
  ..."Rune Signe Sigurd Sofie Svend Thea Thorkild Tove Ulla Valdemar Vera Viggo Vilma Ørnulf Åse".split(" "),
];
const first =
  "Aske Birke Drage Elle Fasan Gøge Hjorte Kornblom Lærke Mejse Oliven Pile Rosen Svale Tjørne Viol Ænde".split(
    " ",
  );
const last = "vang toft bro høj lev ager strup kær mose løkke sande".split(" ");

const pick = (words: string[], n: number) => words[n % words.length]!;

/** The n-th invented name. Surnames are put together from parts, so that they are not those of real people. */
export function inventedName(n: number): string {
  const surname = pick(first, n * 7) + pick(last, n * 3 + Math.floor(n / first.length));
  return `${pick(given, n * 37)} ${surname}`;
}

/** A mail address for the n-th invented name, at the demo's example domain. */
export function inventedMail(n: number): string {
  const plain = inventedName(n)
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa");
  return `${plain.replaceAll(" ", ".")}.${n}@eksempel.dk`;
}
