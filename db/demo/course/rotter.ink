# title: Preben fra Norddjurs: rotter ved sommerhuset
// Opfundet til demoen. Samtalen tæller selv sine minutter; den korteste vej er ikke den bedste.
VAR resolved = false
VAR guide = "none"
VAR mood = 5
VAR minutes = 1
VAR goal_minutes = 8
VAR listened = false
VAR place = false
VAR promised = false
VAR transfer = "none"

Telefonen ringer igen. Puzzel viser: Norddjurs Kommune.
+ [»Den Digitale Hotline, du taler med …« og dit fornavn] -> goddag
+ [»Et øjeblik.« Gør noten fra Inger færdig først]
    ~ mood = mood - 1
    ~ minutes = minutes + 1
    Der går et halvt minut, før du er klar. # telling
    -> goddag

=== goddag
Endelig! Jeg er blevet stillet om tre gange nu. Jeg har en rotte i skuret, og ingen vil have den. # citizen
+ [»Det lyder træls, både rotten og omstillingerne. Fortæl mig, hvad du har set.«]
    ~ listened = true
    ~ mood = mood + 2
    ~ minutes = minutes + 1
    Den løb langs væggen i aftes. Det er i sommerhuset i Fjellerup, og nu sidder jeg hjemme i Randers. # citizen
    -> hvor
+ [»Hvad er din adresse?«]
    Jeg bor i Randers. Men det er i sommerhuset, den er. # citizen
    -> hvor
+ [»Rotter er Teknik og Miljø. Jeg stiller dig om.« Tryk på knappen]
    ~ transfer = "cold"
    ~ mood = mood - 3
    Det blev fjerde gang. Preben lægger på, før nogen svarer. # telling
    -> gennemgang

=== hvor
To kommuner kan være den rette: den, Preben bor i, og den, rotten er i. # telling
+ [»Det er stedet, rotten er set, der afgør det. Så det er Norddjurs, og her er du rigtig.«]
    ~ place = true
    ~ mood = mood + 1
    Nå! Det er der ingen, der har sagt. Så bliver jeg her. # citizen
    -> guider
+ [»Så skal du ringe til Randers, når du bor der.«]
    ~ mood = mood - 2
    Det var Randers, der sendte mig herover! # citizen
    ++ [»Undskyld. Det er stedet, rotten er set, der afgør det. Vi gør det her.«]
        ~ minutes = minutes + 1
        ~ place = true
        -> guider
    ++ [»Så ved jeg det ikke. Prøv kommunens hjemmeside.«]
        ~ mood = mood - 1
        -> gennemgang

=== guider
Søgningen på rotter i Selvbetjening.nu giver tre svar. # guide
-> vaelg

=== vaelg
+ [Grøn guide: »Rotteanmeldelse, Norddjurs«]
    ~ guide = "green"
    Guiden siger: Anmeldelsen ligger på kommunens side. Borgeren skriver stedets adresse, hvad der er set hvor, og et telefonnummer. Den, der bekæmper, ringer inden to hverdage. # guide
    -> anmeld
* [Grøn guide: »Rotteanmeldelse, Randers«]
    ~ mood = mood - 1
    ~ minutes = minutes + 1
    Skemaet kender ikke adressen i Fjellerup. Preben sukker. # telling
    -> vaelg
* [Blå guide: »Rotter: vagtens mobil, Norddjurs«]
    ~ guide = "blue"
    Guiden er kommunens egen. Der står et mobilnummer til vagten og »kun internt«. # guide
    ++ [»Du kan ringe direkte til ham på mobilen. Nummeret er …«]
        ~ promised = true
        ~ mood = mood + 1
        Strålende. Så ringer jeg med det samme. # citizen
        -> farvel
    ++ [Gå tilbage, og vælg en anden guide]
        ~ minutes = minutes + 1
        -> vaelg

=== anmeld
+ [»Har du en telefon eller computer ved dig? Så udfylder du det, mens jeg følger med.«]
    ~ minutes = minutes + 2
    ~ mood = mood + 1
    Ja, jeg har siden fremme. Den spørger om ejendommen. # citizen
    -> skema
+ [»Jeg skriver det for dig. Hvad er dit cpr-nummer?«]
    ~ mood = mood - 1
    Til en rotte? Det har jeg ikke lyst til. # citizen
    ++ [»Det har du ret i, det skal den slet ikke bruge. Du taster, og jeg følger med.«]
        ~ minutes = minutes + 2
        -> skema
+ [»Skemaet ligger på kommunens hjemmeside under Rotter. Held og lykke.«]
    ~ mood = mood - 2
    Det var jo der, jeg begyndte. # citizen
    -> farvel

=== skema
+ [»Skriv sommerhusets adresse, ikke din egen.«]
    {place: Ja, det sagde du jo. Fjellerup.|Nå, det er den adresse. Godt, du sagde det.} Nu trykker jeg Send. # citizen
    ++ [»Vent, til der står et nummer. Hvad står der?«]
        ~ resolved = true
        ~ minutes = minutes + 1
        Anmeldelse 4471 er modtaget. Det skriver jeg ned. # citizen
        -> hvornaar
    ++ [»Fint, så er den sendt. Farvel.«]
        Der kommer da ikke noget? Nå, farvel. # citizen
        -> gennemgang
+ [»Skriv bare din egen adresse, så finder de ud af det.«]
    ~ mood = mood - 1
    Så kører de da forgæves til Randers! # citizen
    ++ [»Du har ret. Det skal være sommerhuset.«]
        ~ resolved = true
        Nu er den sendt. Den fik nummer 4471. # citizen
        -> hvornaar

=== hvornaar
Og hvornår kommer de så? # citizen
+ [»De ringer til dig inden to hverdage. Hører du ikke fra dem, så ring til os og sig nummeret.«]
    ~ mood = mood + 1
    Det er til at forstå. # citizen
    -> farvel
+ [»De kommer i morgen.«]
    ~ promised = true
    Dejligt, så kører jeg derop. # citizen
    -> farvel

=== farvel
+ [Saml op: stedet, nummeret, og hvem der ringer]
    ~ minutes = minutes + 1
    Tak. Du er den første, der lod mig tale ud. # citizen
    -> gennemgang
+ [»Farvel.«]
    Farvel. # citizen
    -> gennemgang

=== gennemgang
{listened: Du lod ham fortælle, før du spurgte. Efter tre omstillinger var det det første, han havde brug for.|Preben var stillet om tre gange. Anerkend det, før du går i gang, så får du hurtigere fakta.} # review
{place: Du afgjorde kommunen efter stedet, rotten var set, og sagde hvorfor.|Stedet, rotten er set, afgør kommunen. Sig det højt, så borgeren bliver.} # review
{guide == "green": Du handlede efter den grønne guide for den rette kommune.}{guide == "blue": Den blå guides nummer er internt. Det må borgeren ikke få, og vagten må ikke blive ringet op.} # review
{resolved: Anmeldelsen fik et nummer, før I sluttede.|Samtalen sluttede uden en anmeldelse med nummer.} # review
{promised: Du lovede noget, du ikke kan vide. Guiden siger to hverdage.} # review
{transfer == "cold": Endnu en kold omstilling var det, Preben ringede for at slippe for.} # review
-> END
