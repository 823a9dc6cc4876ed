// Every field a column of a register's spreadsheet can hold, with the words people write above it, in English and Welsh.
// A field here is one cell of one line: about the account of that line, or about the people on it.

export interface Field {
  readonly id: FieldId;
  readonly about: 'account' | 'person';
  /** Whole headers, lower case, without marks. The first is what our own export writes. */
  readonly headers: readonly string[];
  /** Words that make a header likely, where it is none of those. */
  readonly words?: readonly string[];
}

export const FIELD_IDS = [
  'platform',
  'accountName',
  'link',
  'handle',
  'profileId',
  'pageId',
  'userId',
  'kind',
  'serviceArea',
  'responsible',
  'deputy',
  'outOfHours',
  'centralAccess',
  'centralAccessOn',
  'state',
  'insteadUse',
  'orphanedReport',
  'lastPosted',
  'responseTarget',
  'person',
  'surname',
  'email',
  'role',
  'since',
  'until',
  'manager',
  'trainingCompleted',
  'trainingDue',
  'acknowledged',
  'left',
] as const;
export type FieldId = (typeof FIELD_IDS)[number];

const list = (words: string): readonly string[] => words.split(' | ');

/** Headers of a column of given names: a person by itself, and part of one beside a column of family names. */
export const GIVEN_NAMES = list('first name | first names | forename | forenames | given name | given names | enw cyntaf | enwau cyntaf');

export const FIELDS: readonly Field[] = [
  {
    id: 'platform',
    about: 'account',
    headers: list(
      'platform | network | channel | site | social network | media | social media | type of account | account type | llwyfan | platfform | sianel | rhwydwaith | cyfrwng',
    ),
  },
  {
    id: 'accountName',
    about: 'account',
    headers: list(
      'account | account name | page | page name | name of page | name of account | facebook page | profile | profile name | page/account | account/page | page title | social media account | cyfrif | enw cyfrif | enw’r cyfrif | enw y cyfrif | tudalen | enw’r dudalen | enw tudalen',
    ),
    words: ['page name', 'account name', 'handle name', 'profile name', 'name of the page', 'name of the account', 'enw’r cyfrif', 'enw’r dudalen'],
  },
  {
    id: 'link',
    about: 'account',
    headers: list('link | url | web address | address | weblink | page link | account link | page url | hyperlink | dolen | cyfeiriad gwe'),
    words: ['url', 'link', 'dolen'],
  },
  {
    id: 'handle',
    about: 'account',
    headers: list('handle | x handle | twitter handle | twitter name | username | user name | @ name | twitter | account handle | enw defnyddiwr | handlen'),
  },
  { id: 'profileId', about: 'account', headers: list('facebook profile id | profile id | rhif proffil') },
  { id: 'pageId', about: 'account', headers: list('facebook page id | page id | asset id | rhif tudalen') },
  { id: 'userId', about: 'account', headers: list('x user id | twitter id | user id | rhif defnyddiwr') },
  { id: 'kind', about: 'account', headers: list('kind | kind of account | category | account category | classification | math | math o gyfrif | categori') },
  // Before the areas: a station manager is a person.
  {
    id: 'manager',
    about: 'person',
    headers: list('manager | line manager | reports to | supervisor | watch manager | station manager | rheolwr | rheolwr llinell'),
    words: ['manager', 'line mgr', 'rheolwr'],
  },
  {
    id: 'serviceArea',
    about: 'account',
    headers: list(
      'service area | service | department | dept | directorate | team | station | section | division | area | business area | unit | maes gwasanaeth | gwasanaeth | adran | tîm | gorsaf | cyfarwyddiaeth',
    ),
    words: ['dept', 'department', 'directorate', 'station', 'adran', 'gorsaf'],
  },
  {
    id: 'responsible',
    about: 'account',
    headers: list(
      'responsible officer | responsible | owner | account owner | page owner | lead | lead officer | responsible person | officer responsible | accountable officer | head of service | swyddog cyfrifol | perchennog | arweinydd | swyddog arweiniol',
    ),
    words: ['responsible', 'owner', 'cyfrifol'],
  },
  {
    id: 'deputy',
    about: 'account',
    headers: list('deputy | deputy officer | backup | second contact | cover | stand-in | dirprwy | swyddog wrth gefn'),
    words: ['deputy', 'dirprwy'],
  },
  {
    id: 'outOfHours',
    about: 'account',
    headers: list(
      'out of hours | out-of-hours | out of hours contact | ooh | ooh contact | on call | emergency contact | tu allan i oriau | cyswllt tu allan i oriau',
    ),
    words: ['out of hours', 'ooh', 'tu allan i oriau'],
  },
  {
    id: 'centralAccess',
    about: 'account',
    headers: list(
      'central access | access held | comms access | comms has access | admin rights held | password held | password held centrally | passwords held | password known | password recorded | password provided | mynediad canolog | mynediad i’r tîm cyfathrebu',
    ),
  },
  {
    id: 'centralAccessOn',
    about: 'account',
    headers: list('central access confirmed on | access confirmed | access confirmed on | access checked | access checked on | cadarnhawyd mynediad'),
  },
  {
    id: 'state',
    about: 'account',
    headers: list('state | status | account status | active | in use | live | current status | statws | cyflwr | yn weithredol'),
    words: ['status', 'statws'],
  },
  { id: 'insteadUse', about: 'account', headers: list('instead use | use instead | replaced by | moved to | defnyddiwch yn lle') },
  { id: 'orphanedReport', about: 'account', headers: list('platform report | report reference | report ref | reference | facebook report | cyfeirnod') },
  { id: 'lastPosted', about: 'account', headers: list('last posted | last post | last activity | last used | date of last post | postiad diwethaf') },
  { id: 'responseTarget', about: 'account', headers: list('response target | response time | reply within | target response | amser ymateb') },
  {
    id: 'person',
    about: 'person',
    headers: [
      ...list(
        'administrator | administrators | admin | admins | page admin | page admins | page administrator | name | full name | person | employee | officer | user | staff member | member of staff | editor | editors | administrator name | admin name | account administrator | account administrators | named users | surname, first name | surname, forename | surname, name | last name, first name | surname & first name | surname and first name | cyfenw, enw | gweinyddwr | gweinyddwyr | enw | enw llawn | aelod o staff | defnyddiwr',
      ),
      ...GIVEN_NAMES,
    ],
    words: ['administrator', 'looks after', 'who posts', 'gweinyddw', 'gofalu am'],
  },
  { id: 'surname', about: 'person', headers: list('surname | last name | family name | cyfenw') },
  {
    id: 'email',
    about: 'person',
    headers: list('email | e-mail | email address | e-mail address | work email | contact email | mail | e-bost | ebost | cyfeiriad e-bost'),
    words: ['email', 'e-mail', 'e-bost'],
  },
  {
    id: 'role',
    about: 'person',
    headers: list('role | page role | access level | permission | permissions | level | admin level | type of access | rôl | lefel mynediad | caniatâd'),
  },
  { id: 'since', about: 'person', headers: list('since | from | start date | date added | added | admin since | role since | ers | dyddiad dechrau | o') },
  { id: 'until', about: 'person', headers: list('until | to | end date | role until | access ended | date removed | removed | hyd at | dyddiad gorffen') },
  {
    id: 'trainingDue',
    about: 'person',
    headers: list('training due | refresher due | next training | refresher | training expires | hyfforddiant nesaf | hyfforddiant i’w wneud'),
    words: ['training due', 'refresher'],
  },
  {
    id: 'trainingCompleted',
    about: 'person',
    headers: list(
      'training | training completed | training done | trained | training date | date trained | date of training | trained on | social media training | hyfforddiant | hyfforddiant wedi’i gwblhau | dyddiad hyfforddiant',
    ),
    words: ['date of training', 'media training', 'training date', 'hyfforddiant'],
  },
  {
    id: 'acknowledged',
    about: 'person',
    headers: list(
      'acknowledged | policy acknowledged | policy read on | policy date | acknowledgement | policy read | read policy | policy confirmed | confirmed | date confirmed | signed | policy signed | confirmed read | read and understood | policy acknowledgement | wedi cydnabod | cydnabyddiaeth | wedi darllen y polisi | polisi wedi’i ddarllen',
    ),
    words: ['acknowledg', 'policy', 'cydnab'],
  },
  { id: 'left', about: 'person', headers: list('left | leaver | leaving date | date left | left on | wedi gadael | dyddiad gadael') },
];

/** The field of this id, if it is one. */
export const fieldOf = (id: string): Field | undefined => FIELDS.find((field) => field.id === id);

/** What our own export writes above a column. */
export function headerOf(id: FieldId): string {
  const header = fieldOf(id)?.headers[0] ?? id;
  return header.charAt(0).toUpperCase() + header.slice(1);
}
