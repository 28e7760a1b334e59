/** Given and family names that occur together, by the region that they are common in. */
export const nameGroups: readonly { readonly given: readonly string[]; readonly family: readonly string[] }[] = [
  {
    given: ['Anna', 'Lukas', 'Hannah', 'Jonas', 'Jürgen', 'Käthe', 'Björn', 'Sabine', 'Marlene', 'Till', 'Friederike', 'Götz'],
    family: ['Schmidt', 'Müller', 'Weiß', 'Krüger', 'Vogel', 'Schröder', 'Bäcker', 'Lindner', 'Kühn', 'Hoffmann', 'Jäger', 'Voß'],
  },
  {
    given: ['Zofia', 'Jakub', 'Łukasz', 'Agnieszka', 'Grażyna', 'Wojciech', 'Świętosława', 'Michał'],
    family: ['Wójcik', 'Kowalczyk', 'Dąbrowska', 'Łódzki', 'Żuk', 'Wiśniewski', 'Jabłońska', 'Szczęsny'],
  },
  {
    given: ['Elif', 'Emre', 'Çağla', 'Oğuz', 'Şirin', 'Kerem', 'Gülşen'],
    family: ['Yılmaz', 'Öztürk', 'Çelik', 'Aydın', 'Şahin', 'Güneş', 'Karadağ'],
  },
  {
    given: ['Astrid', 'Søren', 'Åsa', 'Mikkel', 'Þóra', 'Väinö', 'Liv', 'Øyvind'],
    family: ['Nørgaard', 'Lindström', 'Bjørnstad', 'Åkesson', 'Hämäläinen', 'Sigurðardóttir', 'Holm'],
  },
  {
    given: ['Chloé', 'Mathéo', 'Inês', 'Núria', 'João', 'Zoë', 'Íñigo', 'Aurélie', 'Giulia', 'Nicolò'],
    family: ['Lefèvre', 'Dupré', 'Gonçalves', 'Muñoz', 'Peña', 'Rossi', 'D’Angelo', 'Ferreira da Silva', 'Garcés'],
  },
  {
    given: ['Grace', 'Callum', 'Niamh', 'Owen', 'Priya', 'Kwame', 'Amelia', 'Siân', 'Tunde'],
    family: ['O’Connor', 'Hughes', 'Patel', 'Mensah', 'Whitfield', 'MacLeod', 'Okafor', 'Baptiste'],
  },
  {
    given: ['Tereza', 'Ondřej', 'Željka', 'Dušan', 'Márton', 'Ilinca', 'Réka', 'Andrius'],
    family: ['Dvořáková', 'Novák', 'Kovačević', 'Šimić', 'Szűcs', 'Ionescu', 'Žukauskas', 'Čapek'],
  },
  {
    given: ['Linh', 'Minh', 'Yuki', 'Mei', 'Rana', 'Omar', 'Leila', 'Arjun', 'Nadia'],
    family: ['Nguyễn', 'Trần', 'Tanaka', 'Chen', 'Haddad', 'Rahimi', 'Iyer', 'El Amrani'],
  },
];

/** People who write their names in another script, with the Latin form that their e-mail address is made of. */
export const otherScriptNames: readonly { readonly name: string; readonly latin: string }[] = [
  { name: 'Олена Шевченко', latin: 'olena shevchenko' },
  { name: 'Дмитрий Соколов', latin: 'dmitri sokolov' },
  { name: 'Ελένη Παπαδοπούλου', latin: 'eleni papadopoulou' },
  { name: 'Γιώργος Νικολάου', latin: 'giorgos nikolaou' },
  { name: 'ليلى حداد', latin: 'layla haddad' },
  { name: 'يوسف المصري', latin: 'yusuf almasri' },
  { name: 'נועה כהן', latin: 'noa cohen' },
  { name: '王小梅', latin: 'wang xiaomei' },
  { name: '佐藤 健', latin: 'sato ken' },
  { name: '김서연', latin: 'kim seoyeon' },
  { name: 'अनन्या शर्मा', latin: 'ananya sharma' },
  { name: 'ნინო ბერიძე', latin: 'nino beridze' },
];

/** People whose names are longer than most columns. */
export const longNames: readonly string[] = [
  'María del Carmen Fernández-Villaverde y Ruiz de Alarcón',
  'Karl-Theodor Freiherr von der Osten-Wesenberg zu Großenhain',
  'Alexandra Konstantinopoulou-Papageorgiou Schwarzenbacher',
  'Sri Venkata Lakshmi Narasimha Subramaniam',
];

/** Clubs, by their full and by their short name, which goes on shirts. */
export const clubs: readonly { readonly name: string; readonly short: string }[] = [
  { name: 'SV Lindenhof 1911 e. V.', short: 'LINDENHOF' },
  { name: 'TSV Rotenfels Volleyball', short: 'ROTENFELS' },
  { name: 'FC Wiesental U15', short: 'WIESENTAL' },
  { name: 'Hockeyclub Nordufer', short: 'NORDUFER' },
  { name: 'Basketball Gemeinschaft Hafenstadt', short: 'HAFENSTADT' },
  { name: 'KS Łódź Bałuty', short: 'ŁÓDŹ' },
  { name: 'Handballfreunde Oberau', short: 'OBERAU' },
  { name: 'Ruderverein Alte Schleuse', short: 'SCHLEUSE' },
  { name: 'Kletterfreunde Steinbruch', short: 'STEINBRUCH' },
  { name: 'Roller Derby Kanalratten', short: 'KANALRATTEN' },
  { name: 'Schwimmgemeinschaft Seeblick', short: 'SEEBLICK' },
  { name: 'Freiwillige Feuerwehr Kirchdorf-Oberneuland, Abteilung Jugend', short: 'KIRCHDORF' },
  { name: 'Badminton Club Weststadt', short: 'WESTSTADT' },
  { name: 'SG Waldhausen Damen', short: 'WALDHAUSEN' },
  { name: 'Ultimate Frisbee Möwen', short: 'MÖWEN' },
  { name: 'Turnverein Eichberg 1898', short: 'EICHBERG' },
  { name: 'Rugby Club Schwarze Böcke', short: 'BÖCKE' },
  { name: 'Tischtennis Union Brückenau', short: 'BRÜCKENAU' },
  { name: 'FC Sankt Florian', short: 'ST. FLORIAN' },
  { name: 'Baseball Club Deichgrafen', short: 'DEICHGRAFEN' },
  { name: 'Abiturjahrgang Humboldt-Gymnasium', short: 'HUMBOLDT' },
  { name: 'Chor am Marktplatz', short: 'MARKTPLATZ' },
  { name: 'Pfadfinder Stamm Adler', short: 'ADLER' },
  { name: 'Judoka Südvorstadt', short: 'SÜDVORSTADT' },
  { name: 'Segelclub Windeck', short: 'WINDECK' },
  { name: 'Radsportverein Bergziegen', short: 'BERGZIEGEN' },
];

/** Businesses, by their full and by their short name, which goes on shirts. */
export const businesses: readonly { readonly name: string; readonly short: string }[] = [
  { name: 'Café Morgenrot', short: 'MORGENROT' },
  { name: 'Bäckerei Kornblume', short: 'KORNBLUME' },
  { name: 'Schreinerei Holzwurm GmbH', short: 'HOLZWURM' },
  { name: 'Brauhaus Zum Goldenen Anker', short: 'ANKER' },
  { name: 'Fahrradwerkstatt Speiche', short: 'SPEICHE' },
  { name: 'Gärtnerei Grünstreif', short: 'GRÜNSTREIF' },
  { name: 'Rösterei Kap Verde', short: 'KAP VERDE' },
  { name: 'Pizzeria da Nicolò', short: 'DA NICOLÒ' },
  { name: 'Elektro Wagner & Töchter', short: 'WAGNER' },
  { name: 'Umzüge Leichtfuß', short: 'LEICHTFUSS' },
  { name: 'Tierarztpraxis Dr. Pfote', short: 'DR. PFOTE' },
  { name: 'Buchhandlung Eselsohr', short: 'ESELSOHR' },
  { name: 'Dachdecker Firstklasse', short: 'FIRSTKLASSE' },
  { name: 'Hostel Drei Laternen', short: 'DREI LATERNEN' },
  { name: 'Weingut Steilhang', short: 'STEILHANG' },
  { name: 'Surfschule Nordwind', short: 'NORDWIND' },
  { name: 'Malerbetrieb Farbenfroh', short: 'FARBENFROH' },
  { name: 'Eisdiele Pinguin', short: 'PINGUIN' },
  { name: 'Imkerei Summ', short: 'SUMM' },
  { name: 'Bootsverleih Treibgut', short: 'TREIBGUT' },
  { name: 'Autowerkstatt Rennstall', short: 'RENNSTALL' },
  { name: 'Kita Sonnenkäfer', short: 'SONNENKÄFER' },
  { name: 'Restaurant Şölen', short: 'ŞÖLEN' },
  { name: 'Druckwerk Letternkasten', short: 'LETTERNKASTEN' },
  { name: 'Foodtruck Çıtır', short: 'ÇITIR' },
  { name: 'Yogastudio Atempause', short: 'ATEMPAUSE' },
  { name: 'Musikschule Taktgefühl', short: 'TAKTGEFÜHL' },
  { name: 'Metallbau Funkenflug', short: 'FUNKENFLUG' },
  { name: 'Kino Lichtspiel', short: 'LICHTSPIEL' },
  { name: 'Zimmerei Balken & Söhne', short: 'BALKEN' },
];

/** Places and names that people put on shirts. */
export const shirtPlaces: readonly string[] = [
  'BERLIN',
  'ŁÓDŹ',
  'HAMBURG',
  'KØBENHAVN',
  'WIEN',
  'PORTO',
  'KRAKÓW',
  'MALMÖ',
  'ZÜRICH',
  'LEIPZIG',
];

/** Races that people wear shirts for. */
export const shirtEvents: readonly string[] = ['Harbour Night Run', 'Łódź Autumn Ten', 'Forest Half', 'Bridge to Bridge', 'Canal Mile'];

/** Words that people put on shirts when a name will not do. */
export const shirtPhrases: readonly string[] = [
  'Grow slowly',
  'Back to the roots',
  'Wild at heart',
  'More trees, please',
  'Plant the rain',
  'Still here',
];
