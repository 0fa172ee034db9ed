/**
 * Words whose forms the dictionary lists one by one, without saying that they belong together. The first form is the lemma.
 */
export const irregularWords: readonly (readonly [string, ...string[]])[] = (
  [
    'człowiek człowieka człowiekowi człowiekiem człowieku ludzie ludzi ludziom ludźmi ludziach',
    'dziecko dziecka dziecku dzieckiem dzieci dzieciom dziećmi dzieciach',
    'rok roku rokowi rokiem lata lat latom latami latach',
    'tydzień tygodnia tygodniowi tygodniem tygodniu tygodnie tygodni tygodniom tygodniami tygodniach',
    'dzień dnia dniowi dniem dniu dni dnie dniom dniami dniach',
    'gałąź gałęzi gałęzią gałęzie gałęziom gałęziami gałęziach',
    'ręka ręki ręce rękę ręką rąk rękom rękami rękoma rękach',
    'oko oka oku okiem oczy oczu oczom oczami oczyma oczach',
    'księga księgi księdze księgę księgą ksiąg księgom księgami księgach',
    'pieniądz pieniądza pieniądzowi pieniądzem pieniądzu pieniądze pieniędzy pieniądzom pieniędzmi pieniądzach',
    'metadane metadanych metadanym metadanymi',
    'dane danych danym danymi',
    'iść idę idziesz idzie idziemy idziecie idą idź idźmy idźcie idąc idący idąca idące szedłem szłam szedł szła szło szli szły',
    'przejść przejdę przejdziesz przejdzie przejdziemy przejdziecie przejdą przejdź przejdźmy przejdźcie przeszedłem przeszłam przeszedł przeszła przeszło przeszli przeszły przejście przejścia',
    'wejść wejdę wejdziesz wejdzie wejdziemy wejdziecie wejdą wejdź wejdźmy wejdźcie wszedłem weszłam wszedł weszła weszło weszli weszły wejście wejścia',
    'wyjść wyjdę wyjdziesz wyjdzie wyjdziemy wyjdziecie wyjdą wyjdź wyjdźmy wyjdźcie wyszedłem wyszłam wyszedł wyszła wyszło wyszli wyszły wyjście wyjścia',
    'przyjść przyjdę przyjdziesz przyjdzie przyjdziemy przyjdziecie przyjdą przyjdź przyszedłem przyszłam przyszedł przyszła przyszło przyszli przyszły',
    'dojść dojdę dojdziesz dojdzie dojdziemy dojdziecie dojdą dojdź doszedłem doszłam doszedł doszła doszło doszli doszły dojście dojścia',
    'znaleźć znajdę znajdziesz znajdzie znajdziemy znajdziecie znajdą znajdź znajdźmy znajdźcie znalazłem znalazłam znalazł znalazła znalazło znaleźli znalazły znaleziono znaleziony znalezienie znalezienia',
    'być jestem jesteś jest jesteśmy jesteście są będę będziesz będzie będziemy będziecie będą bądź byłem byłam był była było byli były',
    'dobry dobra dobre dobrego dobrej dobremu dobrą dobrym dobrych dobrymi dobrzy dobrze lepszy lepsza lepsze lepszego lepszej lepszemu lepszą lepszym lepszych lepszymi lepsi lepiej najlepszy najlepsza najlepsze najlepszego najlepszej najlepszych najlepszym najlepszymi najlepsi najlepiej',
    'zły zła złe złego złej złemu złą złym złych złymi źli źle gorszy gorsza gorsze gorszego gorszej gorszych gorszym gorzej najgorszy najgorsza najgorsze najgorszych najgorzej',
    'duży duża duże dużego dużej dużemu dużą dużym dużych dużymi duzi dużo większy większa większe większego większej większych większym większymi więksi więcej największy największa największe największego największej największych najwięcej',
    'mały mała małe małego małej małemu małą małym małych małymi mali mało mniejszy mniejsza mniejsze mniejszego mniejszej mniejszych mniejszym mniej najmniejszy najmniejsza najmniejsze najmniejszych najmniej',
  ] as const
).map((line) => {
  const [lemma = '', ...forms] = line.split(' ');
  return [lemma, ...forms] as const;
});
