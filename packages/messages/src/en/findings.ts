/** What the pages say that look for gaps in the consultation calendar: loaded with them. */
export const findings = {
  'coverage.title': 'Coverage',
  'coverage.lead':
    'Which regions are heard, and on what. A circle is a consultation: filled when it has been held, outlined while it is planned. Empty cells are the finding.',
  'coverage.finding': 'In a sentence',
  'coverage.sofar':
    'As of {day}, {held, plural, =0 {no consultation has been held} one {# consultation has been held} other {# consultations have been held}}{planned, plural, =0 {} one { and # is planned} other { and # are planned}}{period}.',
  'coverage.from': ' from {from} on',
  'coverage.until': ' until {to}',
  'coverage.between': ' between {from} and {to}',
  'coverage.unheard': 'Not heard so far: {regions}.',
  'coverage.unheardOne': '{region} ({planned, plural, =0 {nothing planned} other {# planned}})',
  'coverage.heard':
    'Every region has been heard, least often {regions}: {held, plural, one {once} =2 {twice} other {# times}}.',
  'coverage.full': 'Each region has something held or planned {what}.',
  'coverage.empty':
    '{empty, plural, one {# of {total} cells} other {# of {total} cells}} (region {what}) {empty, plural, one {has} other {have}} nothing held or planned{pairs}.',
  'coverage.pairs': ': {pairs}',
  'coverage.pair': '{region} ({columns})',
  'coverage.with.groups': 'with each stakeholder group',
  'coverage.with.questions': 'on each question',
  'coverage.with.actionLines': 'on each action line',
  'coverage.with.organisers': 'by each organiser',
  'coverage.one.groups': 'stakeholder group',
  'coverage.one.questions': 'question',
  'coverage.one.actionLines': 'action line',
  'coverage.one.organisers': 'organiser',
  'coverage.x': 'by {by}',
  'coverage.choose': 'Regions by',
  'coverage.table': 'Consultations held and planned, by region and {by}',
  'coverage.region': 'Region',
  'coverage.all': 'All',
  'coverage.held': '{count} held',
  'coverage.planned': '{count} planned',
  'coverage.none': 'none',
  'coverage.cell':
    '{region}, {column}: {held, plural, =0 {none} other {#}} held, {planned, plural, =0 {none} other {#}} planned',
  'coverage.planOne': 'Plan one',
  'coverage.planNamed': 'Plan one: {region}, {column}',
  'coverage.totals':
    'A consultation counts once in its region, and once in each column that it concerns: rows do not add up to their totals. What is cancelled or postponed does not count, nor what was never confirmed and is over.',
  'coverage.trend': 'Held over time',
  'coverage.trendNote': 'consultations held so far, by the end of each quarter',
  'coverage.trendOne': '{region}: {list}',
  'coverage.trendPoint': '{held} by {day}',
  'trace.title': 'Traceability',
  'trace.lead':
    'Where the input of each consultation goes: into which report, by which deadline, and on to the outcome.',
  'trace.findings': 'After the deadline',
  'trace.noneLate': 'No consultation comes after the deadline of what it feeds into.',
  'trace.late':
    '{days, plural, =0 {later on the day of} one {# day after} other {# days after}} the input deadline of {by}',
  'trace.lateOwn':
    '{days, plural, =0 {later on the day on which it is due, {by}} one {# day after it was due, {by}} other {# days after it was due, {by}}}',
  'trace.mayBeLate': 'may come after the input deadline of {by}',
  'trace.mayBeLateOwn': 'may come after it is due, {by}',
  'trace.into': 'into {output}',
  'trace.isLate': 'Late',
  'trace.lateBy': '{days, plural, =0 {Late} one {# day late} other {# days late}}',
  'trace.isMaybeLate': 'May be late',
  'trace.picture': 'How input flows',
  'trace.pictureNote':
    'from the consultations on the left to the outcome on the right; point at one to follow its way',
  'trace.consultations': 'Consultations',
  'trace.outputs': 'Reports and sessions',
  'trace.outcome': 'Outcome',
  'trace.byOutput': 'What has come to each report',
  'trace.deadline': 'Input deadline {by}',
  'trace.due': 'Due {by}; no input deadline of its own',
  'trace.leadsTo': 'Goes on into',
  'trace.nothing': 'No consultation feeds into it.',
  'trace.counts':
    '{delivered, plural, =0 {} other {# delivered, }}{held, plural, =0 {} other {# held with no input on record, }}{due, plural, =0 {} other {# still due, }}{late, plural, =0 {none late} other {# late}}',
  'trace.state.delivered': 'Delivered',
  'trace.state.held': 'Held, no input on record',
  'trace.state.due': 'Still due',
  'trace.delivered': '“{title}”, {date}',
  'trace.byConsultation': 'Where the input of each consultation ended up',
  'trace.reachesGoal':
    '{count, plural, =0 {Is the outcome itself} one {On to the outcome, by # step} other {On to the outcome, by # steps}}',
  'trace.stops':
    '{count, plural, =0 {Leads no further} one {On by # step, not to the outcome} other {On by # steps, not to the outcome}}',
  'trace.feedsNothing': 'Feeds into nothing yet.',
  'trace.none':
    'No consultation names what it feeds into yet. Say it in the form of one, under “Feeds into”.',
  'map.title': 'Map',
  'map.lead':
    'Where consultations take place. Choose a region or a place to see what is held there.',
  'map.label': 'World map of the places of consultations',
  'map.note':
    'Land only, without borders, from Natural Earth (public domain), in the Equal Earth projection. The map takes no position on the status of any territory.',
  'map.regions': 'By region',
  'map.count': '{count, plural, one {# consultation} other {# consultations}}',
  'map.place':
    '{places}: {held, plural, =0 {none} other {#}} held, {planned, plural, =0 {none} other {#}} planned',
  'map.elsewhere': 'Not on the map: online, or in a place whose coordinates are not known here',
  'map.online': 'Online',
  'map.noPlace': 'No place said yet',
  'map.held': 'Held',
  'map.planned': 'Planned',
  'map.listed':
    '{count, plural, =0 {Nothing here} one {# consultation} other {# consultations}}{where}',
  'map.in': ': {where}',
  'map.showAll': 'Show all',
  'map.more': '{first} and {count} more',
} as const
