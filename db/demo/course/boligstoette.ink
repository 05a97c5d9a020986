# title: Inger fra Favrskov: boligstøtte
// Opfundet til demoen.
// Hver replik har et mærke for, hvem der taler. Linjer mærket review hører til gennemgangen.
VAR resolved = false
VAR guide = "none"
VAR mood = 6
VAR asked = false
VAR touched_secret = false
VAR promised = false
VAR receipt = false
VAR transfer = "none"

Telefonen ringer. Puzzel viser: Favrskov Kommune.
+ [»Den Digitale Hotline, du taler med …« og dit fornavn] -> goddag
+ [»Hallo?«]
    ~ mood = mood - 1
    Der er stille et øjeblik.
    -> goddag

=== goddag
Ja goddag, det er Inger. Jeg skal bare have nummeret til kommunen. Det er min boligstøtte, jeg kan ikke komme ind. # citizen
+ [»Det skal jeg hjælpe dig med. Hvad sker der, når du prøver?«]
    ~ asked = true
    ~ mood = mood + 1
    Så står der, at jeg skal godkende i min app. Men jeg fik ny telefon i lørdags, og den gamle har de taget i butikken. # citizen
    -> behov
+ [»Selvfølgelig, jeg finder nummeret. Et øjeblik.«]
    ~ mood = mood - 1
    Det var da dejligt. Men så sidder jeg vel bare i en ny kø. De sagde sidst, at jeg skulle gøre det på nettet. # citizen
    -> behov
+ [»Hvad er dit bruger-id og din adgangskode til MitID? Så ser jeg på det.«]
    ~ touched_secret = true
    ~ mood = mood - 2
    Nej, hør, det har jeg lært, at man ikke skal sige til nogen. # citizen
    -> behov

=== behov
Du skal finde vejledningen. Søgningen i Selvbetjening.nu giver tre svar. # guide
-> vaelg_guide

=== vaelg_guide
+ [Grøn guide: »MitID: ny telefon, Favrskov«]
    ~ guide = "green"
    Guiden siger: Har borgeren gyldigt pas, kan det klares i appen. Ellers bestilles tid i borgerservice under ærindet MitID. # guide
    -> pas
* [Grøn guide: »Boligstøtte: ansøgning og ændring«]
    ~ mood = mood - 1
    Guiden begynder med: Borgeren logger på med MitID. Og det er lige det, Inger ikke kan. # guide
    -> vaelg_guide
* [Blå guide: »MitID hos os: Bente tager dem uden tid«]
    ~ guide = "blue"
    Guiden er kommunens egen. Der står, at Bente kan tage borgere ind uden tid, men ikke hvem Bente er, eller hvornår hun er der. # guide
    ++ [»Du kan bare gå ned til Bente, så klarer hun det.«]
        ~ promised = true
        ~ mood = mood + 1
        Nå, det var dejlig nemt. Så tager jeg bussen derned i morgen. # citizen
        -> stoette
    ++ [Gå tilbage, og vælg en anden guide] -> vaelg_guide

=== pas
+ [»Har du et pas, der gælder?«]
    ~ mood = mood + 1
    Det udløb i foråret. Jeg rejser jo ikke så meget længere. # citizen
    -> tid
+ [»Så skal du have en tid i borgerservice.«]
    Jamen skal jeg det? Min nabo klarede det derhjemme. # citizen
    ++ [»Det kan man med et pas, der gælder. Har du det?«]
        Nej. Det udløb i foråret. # citizen
        -> tid

=== tid
Du har siden med tidsbestilling åben. Inger sidder ved sin tablet. # telling
+ [»Skal vi bestille tiden sammen? Du trykker, og jeg siger til.«]
    ~ mood = mood + 1
    Ja, lad os prøve det. Nu står der Borgerservice Hadsten, og der er ingen tider i denne uge. # citizen
    -> sted
+ [»Giv mig dit cpr-nummer, så bestiller jeg den for dig.«]
    ~ touched_secret = true
    Øh, det vil jeg egentlig helst ikke sige højt. Min søn er på besøg. # citizen
    ++ [»Det har du ret i. Så gør vi det sammen: Du trykker, og jeg siger til.«]
        Godt. Nu står der Borgerservice Hadsten, og der er ingen tider i denne uge. # citizen
        -> sted
+ [»Du finder tidsbestilling på kommunens hjemmeside. Held og lykke.«]
    ~ mood = mood - 2
    Nå. Ja, så må jeg jo se, om jeg kan finde det. # citizen
    -> stoette

=== sted
+ [»Prøv at vælge Borgerservice Hinnerup i stedet.«]
    ~ mood = mood + 1
    Der er en på torsdag klokken ti! Den tager jeg. # citizen
    -> kvittering
+ [»Så må du vente til næste uge.«]
    ~ mood = mood - 1
    Det er jo træls, huslejen skal betales den første. Men så tager jeg den mandag. # citizen
    -> kvittering

=== kvittering
+ [»Tryk Godkend. Hvad står der nu?«]
    ~ receipt = true
    ~ resolved = true
    Der står, at tiden er bestilt, og at jeg får en sms. Nu brummede den. Og jeg skal tage mit sundhedskort og kørekort med. # citizen
    -> stoette
+ [»Fint. Så er den klaret.«]
    Er den det? Her står stadig en grøn knap. # citizen
    ++ [»Godt, du ser det. Tryk på den, så får du en kvittering.«]
        ~ receipt = true
        ~ resolved = true
        Nu kom der en sms. # citizen
        -> stoette
    ++ [»Det er i orden, den skal nok være der.«]
        ~ mood = mood - 1
        Jamen så siger vi det. # citizen
        -> stoette

=== stoette
Må jeg spørge om noget til? Hvorfor er min boligstøtte sat ned? Det er derfor, jeg ville ind og kigge. # citizen
+ [»Det afgør Udbetaling Danmark. Skal jeg ringe dem op og fortælle dem, hvad det drejer sig om, før jeg sætter dig igennem?«]
    ~ transfer = "warm"
    ~ mood = mood + 1
    Ja tak. Så slipper jeg for at sige det hele igen. # citizen
    -> farvel
+ [»Jeg stiller dig om.« Tryk på knappen]
    ~ transfer = "cold"
    ~ mood = mood - 2
    Inger hører en klartone og begynder forfra hos den næste. # telling
    -> gennemgang
+ [»Det er helt sikkert en fejl, den bliver rettet.«]
    ~ promised = true
    Å, det var en lettelse at høre. # citizen
    -> farvel

=== farvel
+ [»Så har vi nået …« Saml op på tid, sted og hvad hun skal tage med]
    ~ mood = mood + 1
    Mange tak for hjælpen. Det var rart at tale med et menneske. # citizen
    -> gennemgang
+ [»Hav en god dag.«]
    Ja, i lige måde. # citizen
    -> gennemgang

=== gennemgang
{asked: Du spurgte til det, der lå bag. Ellers var det blevet ved et telefonnummer.|Inger bad om et nummer, men behovet var at komme ind. Spørg åbent, før du hjælper.} # review
{guide == "green": Du brugte den grønne guide for det, hun sad fast i: MitID på ny telefon.}{guide == "blue": Du handlede efter en blå guide. Den er kun til kommunens eget brug, og det, den lover, kan du ikke love.} # review
{resolved: I blev ved, til kvitteringen var der. En tid uden kvittering er ikke en tid.|Samtalen sluttede, uden at Inger havde en tid, der var bekræftet.} # review
{touched_secret: Du bad om noget, kun borgeren må kende. Spørg aldrig om koder, og lad borgeren taste selv.} # review
{promised: Du lovede noget, du ikke kan vide. Sig, hvad du selv kan gøre.} # review
{transfer == "warm": Du stillede varmt om, og du vidste hvorfor: Udbetaling Danmark afgør boligstøtte.}{transfer == "cold": En kold omstilling sender borgeren forfra i køen. Tal med den, du stiller om til, først.} # review
-> END
