import type { Thing } from '@tributary/domain/change/change'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { actionBodies, actionMeetings, actionMilestones, actions } from '../action/schema.ts'
import { bodies } from '../body/schema.ts'
import {
  consultationActionLines,
  consultationFeeds,
  consultationGroups,
  consultationGroupsHeard,
  consultationOrganisers,
  consultationQuestions,
  consultations,
} from '../consultation/schema.ts'
import { mandates } from '../mandate/schema.ts'
import {
  decisions,
  meetingBodies,
  meetingContinues,
  meetingOrganisers,
  meetings,
} from '../meeting/schema.ts'
import { contributions, dependencies, milestones } from '../milestone/schema.ts'
import { outputs } from '../output/schema.ts'
import { processGoals, processLeads } from '../process/links-schema.ts'
import {
  actionLines,
  processes,
  questions,
  regions,
  sources,
  stakeholderGroups,
} from '../process/schema.ts'

export type ThingTable = SQLiteTable & {
  id: AnySQLiteColumn
  processId?: AnySQLiteColumn
  position?: AnySQLiteColumn
  revision: AnySQLiteColumn
}
export type LinkTable = SQLiteTable & {
  processId: AnySQLiteColumn
  ownerId: AnySQLiteColumn
  targetId: AnySQLiteColumn
  position: AnySQLiteColumn
}
export type TermTable = SQLiteTable & {
  processId: AnySQLiteColumn
  id: AnySQLiteColumn
  title: AnySQLiteColumn
  source: AnySQLiteColumn
  position: AnySQLiteColumn
}

/** How a thing lies in tables: its own row, and a table for each field that holds links. */
export type Shape = {
  table: ThingTable
  /** The field of the document that holds the id. */
  idField: 'id' | 'symbol'
  titleField: 'title' | 'name' | 'symbol' | 'text'
  /** Fields with a list of ids. */
  links: Record<string, LinkTable>
  /** The one field with a single id that its table cannot hold. */
  link?: { field: string; table: LinkTable }
  /** Fields with a list of terms, plain ids or `{ id, title, source }`. */
  terms: Record<string, { table: TermTable; plain: boolean }>
  /** The list fields that are written even when they are empty. */
  required: string[]
}

const plain = { idField: 'id', titleField: 'title', links: {}, terms: {}, required: [] } as const

/** Every thing's shape, in an order in which rows can be inserted. */
export const SHAPES: Record<Thing, Shape> = {
  process: {
    ...plain,
    table: processes,
    links: { leads: processLeads },
    link: { field: 'goal', table: processGoals },
    terms: {
      stakeholderGroups: { table: stakeholderGroups, plain: true },
      regions: { table: regions, plain: true },
      questions: { table: questions, plain: false },
      actionLines: { table: actionLines, plain: false },
    },
    required: ['leads', 'stakeholderGroups', 'regions', 'questions', 'actionLines'],
  },
  source: { ...plain, table: sources, required: [] },
  body: { ...plain, table: bodies, titleField: 'name', required: [] },
  mandate: { ...plain, table: mandates, idField: 'symbol', titleField: 'symbol', required: [] },
  milestone: {
    ...plain,
    table: milestones,
    links: { dependsOn: dependencies, contributesTo: contributions },
    required: [],
  },
  output: { ...plain, table: outputs, required: [] },
  consultation: {
    ...plain,
    table: consultations,
    links: {
      organisers: consultationOrganisers,
      stakeholderGroups: consultationGroups,
      groupsHeard: consultationGroupsHeard,
      questions: consultationQuestions,
      actionLines: consultationActionLines,
      feedsInto: consultationFeeds,
    },
    required: ['organisers', 'stakeholderGroups', 'questions', 'feedsInto'],
  },
  meeting: {
    ...plain,
    table: meetings,
    links: { organisers: meetingOrganisers, bodies: meetingBodies },
    link: { field: 'continues', table: meetingContinues },
    required: ['organisers'],
  },
  decision: { ...plain, table: decisions, titleField: 'text', required: [] },
  action: {
    ...plain,
    table: actions,
    links: { responsible: actionBodies, milestones: actionMilestones },
    link: { field: 'meeting', table: actionMeetings },
    required: ['responsible'],
  },
}
