import { query } from '@solidjs/router'
import { api, read, readAll } from '../../api.ts'

export const getProcesses = query(
  () => readAll(page => read(api.processes.$get({ query: { page } }))),
  'processes',
)

export const getProcess = query(
  (process: string, asOf?: string) =>
    read(api.processes[':process'].$get({ param: { process }, query: { asOf } })),
  'process',
)

export const getBodies = query(
  (process: string, asOf?: string) =>
    readAll(page =>
      read(api.processes[':process'].bodies.$get({ param: { process }, query: { page, asOf } })),
    ),
  'bodies',
)

export const getOverview = query(
  (process: string, on: string, timeZone: string, asOf?: string) =>
    read(
      api.processes[':process'].overview.$get({
        param: { process },
        query: { on, timeZone, asOf },
      }),
    ),
  'overview',
)

export const getMandates = query(
  (process: string, asOf?: string) =>
    readAll(page =>
      read(api.processes[':process'].mandates.$get({ param: { process }, query: { page, asOf } })),
    ),
  'mandates',
)

export const getSources = query(
  (process: string, asOf?: string) =>
    readAll(page =>
      read(
        api.processes[':process'].sources.$get({
          param: { process },
          query: { page, pageSize: 1_000, asOf },
        }),
      ),
    ),
  'sources',
)

export const getExport = query(
  (process: string) =>
    read(api.processes[':process'].export.$get({ param: { process }, query: {} })),
  'export',
)
