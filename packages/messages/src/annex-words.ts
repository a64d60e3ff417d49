import { annexTexts } from './annex.ts'
import type { Messages } from './messages.ts'

type Term = { id: string; name: string; also?: string[] }

const FORMATS = {
  'in-person': ['in-person', 'face to face', 'physical', 'onsite', 'on site', 'in presence'],
  online: ['virtual', 'remote', 'webinar', 'on-line', 'digital'],
  hybrid: ['hybrid', 'mixed', 'in person with online participation', 'online and in person'],
}
const STATUSES = {
  idea: ['proposed', 'proposal', 'under consideration'],
  tentative: ['tbc', 'to be confirmed', 'provisional', 'tbd', 'draft'],
  confirmed: ['scheduled', 'final', 'fixed', 'agreed'],
  held: ['done', 'completed', 'past', 'took place', 'concluded'],
  postponed: ['delayed', 'deferred'],
  cancelled: ['canceled', 'called off', 'dropped'],
}
const GROUPS: Record<string, string[]> = {
  governments: ['government', 'member states', 'states', 'delegations'],
  'private-sector': ['business', 'industry', 'companies', 'private sector entities'],
  'civil-society': ['ngos', 'ngo', 'csos', 'civil society organizations', 'cso'],
  'technical-community': ['technical', 'technical experts'],
  academia: ['academic', 'academics', 'universities', 'academic community', 'researchers'],
  'international-organizations': [
    'international organisations',
    'igos',
    'un system',
    'un entities',
  ],
}
const REGIONS: Record<string, string[]> = {
  global: ['world', 'worldwide', 'all regions', 'all', 'international', 'interregional'],
  africa: ['african region', 'african', 'sub-saharan africa'],
  'asia-pacific': ['asia', 'asia pacific', 'apac', 'pacific'],
  'western-asia': ['arab states', 'arab region', 'middle east', 'west asia', 'mena'],
  europe: ['european region', 'european', 'europe and north america', 'europe and central asia'],
  'latin-america-caribbean': ['latin america', 'lac', 'grulac', 'americas', 'caribbean'],
}
const COUNTRIES: Record<string, string[]> = {
  US: ['usa', 'united states of america', 'u s a', 'u s'],
  GB: ['uk', 'great britain', 'united kingdom of great britain and northern ireland'],
  AE: ['uae'],
  KR: ['republic of korea', 'korea'],
  KP: ['democratic people s republic of korea', 'dprk'],
  TZ: ['united republic of tanzania'],
  VN: ['viet nam'],
  RU: ['russian federation'],
  TR: ['turkey', 'türkiye'],
  CZ: ['czech republic'],
  IR: ['islamic republic of iran'],
  BO: ['plurinational state of bolivia'],
  VE: ['bolivarian republic of venezuela'],
  LA: ['lao people s democratic republic', 'lao pdr'],
  MD: ['republic of moldova'],
  SY: ['syrian arab republic'],
  CI: ['ivory coast', "cote d'ivoire"],
  CD: ['democratic republic of the congo', 'drc'],
  CG: ['republic of the congo', 'congo'],
  NL: ['the netherlands', 'holland', 'kingdom of the netherlands'],
  PS: ['state of palestine', 'palestine'],
  CV: ['cabo verde'],
  SZ: ['eswatini', 'swaziland'],
  MK: ['north macedonia'],
  TL: ['timor leste', 'east timor'],
  BN: ['brunei darussalam'],
  FM: ['federated states of micronesia'],
  VA: ['holy see'],
  GM: ['the gambia'],
  BS: ['the bahamas'],
  HK: ['hong kong'],
  MO: ['macao', 'macau'],
  MM: ['burma'],
}
// Codes that ISO 3166-1 reserves for what is no country.
const NO_COUNTRIES = ['EU', 'EZ', 'UN', 'XA', 'XB', 'QO', 'ZZ']
const isCurrent = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`

type Facts = {
  bodies: { id: string; acronym: string; name: string }[]
  milestones: { id: string; title: string }[]
  preparation: {
    regions: string[]
    stakeholderGroups: string[]
    questions: { id: string; title: string }[]
    actionLines: { id: string; title: string }[]
  }
}

/** The words that the cells of an annex are written in and read by. */
export function annexWords(messages: Messages, { bodies, milestones, preparation }: Facts) {
  const { t } = messages
  const named = (kind: 'group' | 'region', ids: string[], also: Record<string, string[]>) =>
    ids.map(id => ({ id, name: capital(messages.term(kind, id)), also: also[id] ?? [] }))
  const numbered = (terms: { id: string; title: string }[], word: string): Term[] =>
    terms.map(({ id, title }, index) => ({
      id,
      name: id.toUpperCase(),
      also: [title, `${index + 1}`, `${word} ${index + 1}`],
    }))
  return {
    headers: annexHeaders(messages),
    online: t('consultation.format.online'),
    terms: {
      body: bodies.map(({ id, acronym, name }) => ({ id, name: acronym, also: [name] })),
      region: named('region', preparation.regions, REGIONS),
      group: named('group', preparation.stakeholderGroups, GROUPS),
      question: numbered(preparation.questions, 'question'),
      actionLine: numbered(preparation.actionLines, 'action line'),
      milestone: milestones.map(({ id, title }) => ({ id, name: title })),
      format: (Object.keys(FORMATS) as (keyof typeof FORMATS)[]).map(id => ({
        id,
        name: t(`consultation.format.${id}`),
        also: FORMATS[id],
      })),
      status: (Object.keys(STATUSES) as (keyof typeof STATUSES)[]).map(id => ({
        id,
        name: t(`consultation.status.${id}`),
        also: STATUSES[id],
      })),
      country: countries(messages.intlLocale),
    },
  }
}

const FIELDS = [
  'date',
  'end',
  'time',
  'timeZone',
  'title',
  'organisers',
  'partners',
  'hostEvent',
  'place',
  'city',
  'country',
  'venue',
  'format',
  'region',
  'stakeholderGroups',
  'questions',
  'actionLines',
  'feedsInto',
  'status',
  'note',
  'id',
] as const

/** What stands at the head of each column of an annex. */
export function annexHeaders(messages: Messages): Record<(typeof FIELDS)[number], string> {
  const t = annexTexts(messages)
  return Object.fromEntries(FIELDS.map(field => [field, t(`annex.column.${field}`)])) as Record<
    (typeof FIELDS)[number],
    string
  >
}

const known = new Map<string, Term[]>()

function countries(intlLocale: string): Term[] {
  const before = known.get(intlLocale)
  if (before) return before
  const names = new Intl.DisplayNames(intlLocale, { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const found = letters
    .flatMap(first => letters.map(second => first + second))
    .flatMap(id => {
      const name = NO_COUNTRIES.includes(id) || !isCurrent(id) ? undefined : names.of(id)
      return name ? [{ id, name, also: COUNTRIES[id] ?? [] }] : []
    })
  known.set(intlLocale, found)
  return found
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
