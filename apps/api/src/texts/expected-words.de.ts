/** What the council expects is said in English where the rule stands; these are the same words in German. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/^an id that no other item has(?: or had)?$/, 'eine Kennung, die keine andere Ziffer trägt oder trug'],
  [/^an id that no other value of the item has$/, 'eine Kennung, die kein anderer Wert der Ziffer hat'],
  [/^a label that no other item has$/, 'eine Nummer, die keine andere Ziffer trägt'],
  [/^the id of an item that comes before, or null$/, 'die Kennung einer Ziffer, die davor steht, oder null'],
  [
    /^its parent, directly before what stands below it$/,
    'die übergeordnete Ziffer, unmittelbar vor dem, was darunter steht',
  ],
  [/^the id of a value of the item$/, 'die Kennung eines Werts der Ziffer'],
  [/^(\{\{.+\}\}) somewhere in the text or the closing sentence$/, '$1 irgendwo im Text oder im Schlusssatz'],
  [/^doubled braces around the id of a value only$/, 'doppelte Klammern nur um die Kennung eines Werts'],
  [/^a wording without doubled braces$/, 'ein Wortlaut ohne doppelte Klammern'],
  [/^a text that is not blank$/, 'ein Text, der nicht leer ist'],
  [/^at least one item$/, 'mindestens eine Ziffer'],
  [/^at most (\d+)$/, 'höchstens $1'],
  [/^at most (\d+) items$/, 'höchstens $1 Ziffern'],
  [/^at most (\d+) levels$/, 'höchstens $1 Ebenen'],
  [/^at most (\d+) characters$/, 'höchstens $1 Zeichen'],
  [/^a day not before (\d{4})-(\d\d)-(\d\d)$/, 'ein Tag, nicht vor dem $3.$2.$1'],
  [/^a day that exists, YYYY-MM-DD, from (\d+) to (\d+)$/, 'ein Tag, den es gibt, als JJJJ-MM-TT, von $1 bis $2'],
  [/^a year from (\d+) to (\d+)$/, 'ein Jahr von $1 bis $2'],
  [/^whole cents from 0 to (\d+)$/, 'ganze Cent von 0 bis $1'],
  [/^whole hundredths from 0 to (\d+)$/, 'ganze Hundertstel von 0 bis $1'],
  [/^a whole number from 0$/, 'eine ganze Zahl ab 0'],
  [/^a line of the plan$/, 'ein Ansatz des Haushaltsplans'],
  [/^a budget plan$/, 'ein Haushaltsplan'],
  [/^at least one line of money$/, 'mindestens ein Ansatz mit einem Betrag'],
  [/^one year, or two$/, 'ein Jahr oder zwei'],
  [/^what the office has to say$/, 'was das Amt zu sagen hat'],
  [
    /^a number such as (\S+): at most (\d+) characters, at least one digit, German letters only$/,
    'eine Nummer wie $1: höchstens $2 Zeichen, mindestens eine Ziffer, nur deutsche Buchstaben',
  ],
  [
    /^1 to 100 letters, digits, dots, hyphens and underscores, but not (".+")$/,
    '1 bis 100 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche, aber nicht $1',
  ],
  [
    /^a label that no item has, nor had when it was struck$/,
    'eine Nummer, die keine Ziffer trägt oder trug, als sie gestrichen wurde',
  ],
  [
    /^a number or letter as printed, on one line and without spaces around it$/,
    'eine Nummer oder ein Buchstabe wie gedruckt, in einer Zeile und ohne Leerzeichen am Rand',
  ],
  [
    /^whole characters, and no control characters but line breaks and tabs$/,
    'ganze Zeichen und keine Steuerzeichen außer Zeilenumbruch und Tabulator',
  ],
  [
    /^1 to 100 letters, digits, dots, hyphens and underscores, the first a letter or digit$/,
    '1 bis 100 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche, vorn ein Buchstabe oder eine Ziffer',
  ],
  [
    /^up to (\d+) letters, digits, dots, hyphens or underscores, the first a letter or digit$/,
    'höchstens $1 Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche, vorn ein Buchstabe oder eine Ziffer',
  ],
  [
    /^1 to 200 lower-case letters, digits, dots and hyphens$/,
    '1 bis 200 Kleinbuchstaben, Ziffern, Punkte und Bindestriche',
  ],
  [/^a value of kind (.+)$/, 'ein Wert der Art $1'],
  [/^no unit behind the value: it prints its own$/, 'keine Einheit hinter dem Wert: er druckt seine eigene'],
  [/^a whole number from (\d+) to (\d+)$/, 'eine ganze Zahl von $1 bis $2'],
  [/^a number with at least one digit$/, 'eine Nummer mit mindestens einer Ziffer'],
  [/^at most (\d+) references$/, 'höchstens $1 Verweise'],
  [/^at most (\d+) years$/, 'höchstens $1 Jahre'],
  [/^years behind (\d+), each once$/, 'Jahre nach $1, jedes einmal'],
  [
    /^the first year of something recurring, from (\d+) to (\d+)$/,
    'das erste Jahr einer wiederkehrenden Wirkung, von $1 bis $2',
  ],
  [/^a station of (.+) with the role decision$/, 'eine Station von $1 mit der Rolle Entscheidung'],
  [/^money that a resolution in force grants$/, 'Geld, das ein geltender Beschluss bewilligt'],
  [
    /^another line of (.+) of the same direction$/,
    'ein anderer Ansatz von $1, ebenfalls Aufwand oder ebenfalls Ertrag',
  ],
  [
    /^no line that is taken from: revenue takes nothing$/,
    'kein Ansatz, aus dem genommen wird: ein Ertrag nimmt nichts',
  ],
  [/^each choice once$/, 'jede Auswahl nur einmal'],
  [/^at least one measure of an enumerated package$/, 'mindestens eine Maßnahme eines aufgezählten Pakets'],
  [
    /^the id of a value of the package that no other measure has$/,
    'die Kennung eines Werts des Pakets, den keine andere Maßnahme hat',
  ],
  [/^the label of another package of this filing$/, 'die Bezeichnung eines anderen Pakets derselben Einreichung'],
];

/** Names, codes and figures are the same in every language and stay as they are. */
export const germanExpected = (expected: string): string => {
  const phrase = phrases.find(([pattern]) => pattern.test(expected));
  return phrase === undefined ? expected : expected.replace(phrase[0], phrase[1]);
};
