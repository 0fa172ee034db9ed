import type {
  Check,
  FrontMatter,
  TermCategory,
} from '../../domain/course/schemas';
import type {Locale, Localized} from '../../domain/locale';

/** Words of the sections that the build derives from front matter, by the language of the page. */
export const labels = {
  weekend: {pl: 'Zjazd', en: 'Weekend'},
  session: {pl: 'Sesja', en: 'Session'},
  stage: {pl: 'Etap', en: 'Stage'},
  points: {pl: 'Punkty', en: 'Points'},
  hours: {pl: 'Godziny', en: 'Hours'},
  topic: {pl: 'Temat', en: 'Topic'},
  goal: {pl: 'Cel', en: 'Goal'},
  goals: {pl: 'Cele', en: 'Goals'},
  scope: {pl: 'Zakres', en: 'Scope'},
  outputs: {pl: 'Wyniki', en: 'Outputs'},
  goalsAndOutputs: {pl: 'Cele i wyniki', en: 'Goals and outputs'},
  criteria: {pl: 'Kryteria oceny', en: 'Criteria'},
  criterion: {pl: 'Kryterium', en: 'Criterion'},
  taught: {pl: 'Uczy', en: 'Taught in'},
  practised: {pl: 'Ćwiczenie', en: 'Practised in'},
  checked: {pl: 'Sprawdzenie', en: 'Checked by'},
  planned: {pl: 'w przygotowaniu', en: 'planned'},
  plannedShort: {pl: '–', en: '–'},
  countsTowards: {pl: 'Liczy się do oceny', en: 'Counts towards'},
  startShort: {pl: 'St', en: 'St'},
  weekendShort: {pl: 'Z', en: 'W'},
  sessionShort: {pl: 'S', en: 'S'},
  map: {pl: 'Mapa kryteriów', en: 'Map of the criteria'},
  mapTitle: {
    pl: 'Która część kursu służy któremu kryterium',
    en: 'Which part of the course serves which criterion',
  },
  mapMarks: {
    pl: 'Wiersz to kryterium (numer etapu i numer kryterium). Kolumny: St – start, Z1–Z4 – zjazdy, S1–S9 – sesje, „–” – jeszcze nic. Kropka: tu się tego nauczysz. Kwadrat: tu to przećwiczysz. Te same dane są w tabeli pod rysunkiem.',
    en: 'A row is a criterion (number of the stage and of the criterion). Columns: St – start, W1–W4 – weekends, S1–S9 – sessions, “–” – nothing yet. A dot: you learn it here. A square: you practise it here. The table below the drawing has the same data.',
  },
  mapTable: {pl: 'Kryteria w tabeli', en: 'The criteria as a table'},
  plannedCount: {
    pl: 'Kryteriów jest {criteria}. Kryteria, których jeszcze nic w kursie nie uczy: {taught}. Kryteria, do których nie ma jeszcze ćwiczenia: {practised}.',
    en: 'There are {criteria} criteria. Criteria that nothing in the course teaches yet: {taught}. Criteria without an exercise yet: {practised}.',
  },
  effort: {pl: 'Nakład pracy', en: 'Effort'},
  effortNote: {
    pl: 'całego zespołu, nasz szacunek; dokument kursu godzin nie podaje',
    en: 'for the whole team, our estimate; the course document gives no hours',
  },
  weights: {pl: 'Waga etapów', en: 'Weights of the stages'},
  weightsTitle: {
    pl: 'Punkty za etap i szacowane godziny',
    en: 'Points for a stage and estimated hours',
  },
  sheet: {
    pl: 'Sama rubryka na jednej kartce (otwórz odnośnik i wydrukuj stronę)',
    en: 'The rubric alone on one sheet (follow the link and print the page)',
  },
  rubricData: {pl: 'Rubryka jako dane', en: 'The rubric as data'},
  templates: {pl: 'Szablony', en: 'Templates'},
  filledIn: {
    pl: 'wypełniony przykład',
    en: 'filled-in example',
  },
  allTemplates: {
    pl: 'Wszystkie szablony i przykłady w jednym archiwum',
    en: 'All templates and examples in one archive',
  },
  learn: {pl: 'Gdzie się tego nauczyć', en: 'Where to learn it'},
  outcomes: {pl: 'Czego się nauczysz', en: 'What you will be able to do'},
  agenda: {pl: 'Program', en: 'Agenda'},
  agendaAndTools: {
    pl: 'Agenda i narzędzia',
    en: 'Agenda and tools',
  },
  roadmapTable: {pl: 'Roadmapa w tabeli', en: 'The roadmap as a table'},
  demo: {pl: 'Demo', en: 'Demo'},
  tools: {pl: 'Narzędzia', en: 'Tools'},
  lessons: {pl: 'Lekcje', en: 'Lessons'},
  lesson: {pl: 'Lekcja', en: 'Lesson'},
  minutes: {pl: 'Minuty', en: 'Minutes'},
  plan: {pl: 'Plan zjazdu: {hours}', en: 'Plan of the weekend: {hours}'},
  planSum: {
    pl: 'Lekcje zajmują {lessons}. Zostaje {spare} na instalację, pytania i powtórkę.',
    en: 'The lessons take {lessons}. That leaves {spare} for setting up, questions and revision.',
  },
  firstHalf: {pl: 'Pierwsza połowa', en: 'First half'},
  secondHalf: {pl: 'Druga połowa', en: 'Second half'},
  time: {pl: 'Czas', en: 'Time'},
  lab: {pl: 'Laboratorium', en: 'The lab'},
  labCode: {pl: 'kod laboratorium', en: 'code of the lab'},
  prerequisites: {pl: 'Najpierw', en: 'Read first'},
  category: {pl: 'Kategoria', en: 'Category'},
  kind: {pl: 'Rodzaj', en: 'Kind'},
  part: {pl: 'Gdzie w kursie', en: 'Where in the course'},
  any: {pl: 'dowolnie', en: 'any'},
  terms: {pl: 'Hasła od A do Ż', en: 'Terms from A to Z'},
  letters: {pl: 'Litery', en: 'Letters'},
  filter: {
    pl: 'Nazwa po polsku lub angielsku, skrót, dowolna forma',
    en: 'A name in English or Polish, an abbreviation, any form',
  },
  also: {pl: 'Także', en: 'Also'},
  pronunciation: {pl: 'Wymowa', en: 'Pronunciation'},
  compare: {pl: 'Porównaj', en: 'Compare'},
  term: {pl: 'Hasło', en: 'Term'},
  definition: {pl: 'Definicja', en: 'Definition'},
  termMap: {pl: 'Mapa powiązanych haseł', en: 'Map of related terms'},
  inPolish: {pl: 'Po polsku', en: 'Polish'},
  inEnglish: {pl: 'Po angielsku', en: 'English'},
  fromPolish: {pl: 'Z polskiego na angielski', en: 'From Polish'},
  fromEnglish: {pl: 'Z angielskiego na polski', en: 'From English'},
  downloads: {pl: 'Pliki do pobrania', en: 'Downloads'},
  forSpreadsheets: {
    pl: 'do arkusza: hasło, nazwa angielska, definicja, kategoria i adres.',
    en: 'for a spreadsheet: term, Polish name, definition, category and address.',
  },
  forAnki: {
    pl: 'fiszki: w Anki wybierz Plik → Importuj. Z przodu jest nazwa, z tyłu nazwa angielska i definicja. Jeśli chcesz uczyć się w obie strony, wybierz typ notatki „Podstawowy (i odwrotny)”. Ponowny import uaktualnia fiszki i nie kasuje postępu.',
    en: 'flash cards: in Anki choose File → Import. The name is in front, the Polish name and the definition are behind. To learn in both directions choose the note type “Basic (and reversed card)”. Importing again updates the notes and keeps your progress.',
  },
  forLinkedData: {
    pl: 'zbiór pojęć (DefinedTermSet ze schema.org).',
    en: 'a set of terms (DefinedTermSet of schema.org).',
  },
  forPrograms: {
    pl: 'dla programów; ma schemat.',
    en: 'for programs; it has a schema.',
  },
  otherLanguage: {pl: 'Po angielsku', en: 'In Polish'},
  official: {pl: 'Oficjalna strona', en: 'Official site'},
  related: {pl: 'Powiązane hasła', en: 'Related terms'},
  usedIn: {pl: 'Gdzie w kursie', en: 'Where in the course'},
  project: {pl: 'Projekt', en: 'Project'},
  start: {pl: 'Wprowadzenie', en: 'Introduction'},
  rubric: {pl: 'Rubryka', en: 'Rubric'},
  stagesSum: {pl: 'Suma etapów', en: 'Sum of the stages'},
  announced: {
    pl: 'Zapowiedziane w planie zajęć',
    en: 'Announced in the course plan',
  },
  total: {pl: 'Razem', en: 'Total'},
  wholeEdition: {pl: 'cała edycja', en: 'the whole of edition'},
  printable: {pl: 'Wersja do druku', en: 'Printable version'},
} as const satisfies Record<string, Localized>;

export const categoryNames: Readonly<Record<TermCategory, Localized>> = {
  foundations: {pl: 'Podstawy', en: 'Foundations'},
  roles: {pl: 'Role', en: 'Roles'},
  teamwork: {pl: 'Praca w zespole', en: 'Teamwork'},
  api: {pl: 'API', en: 'API'},
  containers: {pl: 'Kontenery i klastry', en: 'Containers and clusters'},
  delivery: {pl: 'Dostarczanie', en: 'Delivery'},
  infrastructure: {pl: 'Infrastruktura', en: 'Infrastructure'},
  cloud: {pl: 'Chmura i sprzęt', en: 'Cloud and hardware'},
  data: {pl: 'Dane', en: 'Data'},
  features: {pl: 'Cechy', en: 'Features'},
  algorithms: {pl: 'Algorytmy', en: 'Algorithms'},
  training: {pl: 'Trenowanie', en: 'Training'},
  'deep-learning': {pl: 'Uczenie głębokie', en: 'Deep learning'},
  pipelines: {pl: 'Pipeline’y', en: 'Pipelines'},
  mlops: {pl: 'MLOps', en: 'MLOps'},
  monitoring: {pl: 'Monitorowanie', en: 'Monitoring'},
  genai: {pl: 'Generatywna AI', en: 'Generative AI'},
};

export const kindNames: Readonly<
  Record<FrontMatter<'term'>['kind'], Localized>
> = {
  concept: {pl: 'Pojęcie', en: 'Concept'},
  tool: {pl: 'Narzędzie', en: 'Tool'},
};

/** How a reviewer sees that a criterion is met. */
export const checkNames: Readonly<Record<Check, Localized>> = {
  file: {pl: 'plik w repozytorium', en: 'a file in the repository'},
  command: {
    pl: 'polecenie, które uruchamia recenzent',
    en: 'a command that the reviewer runs',
  },
  test: {pl: 'test w CI', en: 'a test in CI'},
  history: {
    pl: 'historia przebiegów, tasków albo commitów',
    en: 'the history of runs, tasks or commits',
  },
  demo: {pl: 'pokaz na żywo', en: 'a live demonstration'},
};

/** „5 pkt”, "1 point". */
export function pointsText(points: number, locale: Locale): string {
  if (locale === 'pl') return `${points}\u00A0pkt`;
  return `${points}\u00A0${points === 1 ? 'point' : 'points'}`;
}

/** „14 h 25 min”, in either language. */
export function durationText(minutes: number): string {
  return [
    [Math.floor(minutes / 60), 'h'],
    [minutes % 60, 'min'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, unit]) => `${count}\u00A0${unit}`)
    .join(' ');
}

/** „16 godzin”, "16 hours". */
export function hoursText(hours: number, locale: Locale): string {
  const words = {
    pl: {one: 'godzina', few: 'godziny', many: 'godzin', other: 'godziny'},
    en: {one: 'hour', few: 'hours', many: 'hours', other: 'hours'},
  } as const;
  const form = new Intl.PluralRules(locale).select(hours);
  return `${hours}\u00A0${words[locale][form === 'zero' || form === 'two' ? 'other' : form]}`;
}
