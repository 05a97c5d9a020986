import { readExercise } from "../../../app/elearning/kinds/exercise/exercise-text.ts";

/** A whole call by the book, as the secretariat would write it on the site. */
const text = `
? 1. Find guiden. En borger fra Syddjurs vil have lånt et høreapparat til sin mor. Hvad gør du først?
+ Søger på »høreapparat« og vælger den grønne guide for Syddjurs :: Ja. Borgerens ord først, så kommunen, og den grønne guide.
- Stiller om til ældreområdet med det samme :: Nej. Du ved ikke endnu, om guiden kan løse det.
- Bruger guiden for Aarhus, den ligner nok :: Nej. Reglerne er kommunens egne.

? 2. Afklar situationen. Guiden siger, at det afhænger af tre ting. Hvilke spørger du om?
+ Om moderen selv er med til at søge :: Ellers skal der en fuldmagt til.
+ Om hun har høreapparat i forvejen :: Det afgør, hvilket skema det er.
+ Om hun bor i egen bolig eller på plejehjem :: Plejehjem har deres egen indgang.
- Hvad hendes cpr-nummer er :: Det taster hun selv, og du har ikke brug for det.

? 3. Vælg vejen. Moderen sidder ved siden af, har intet apparat og bor hjemme. Hvad gør du?
- Sender et link og siger farvel :: Nej. Halvdelen går i stå ved log-ind.
+ Bliver på linjen, mens de logger på med moderens MitID :: Ja. Hun søger selv, og du følger med.
- Bruger datterens MitID, det går hurtigere :: Nej. Så søger den forkerte.

? 4. Gør det i den rette rækkefølge.
1. Lad dem læse op, hvad der står på skærmen
2. Hjælp med det felt, de er gået i stå ved
3. Vent på kvitteringen
4. Sig, hvornår de hører fra kommunen

? 5. Luk samtalen. Hvad skal være sagt, før du lægger på? Skriv det ene ord, kvitteringen viser.
= sagsnummer :: Ja. Med sagsnummeret kan den næste, de ringer til, finde sagen.
= sagsnummeret
= nummer
`;

const read = readExercise(text, 0.8);
if ("wrong" in read) throw new Error(`The demo's workflow test: line ${read.wrong[0]!.line}.`);
export const fullCall = read.exercise;
