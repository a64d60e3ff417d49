import { query } from '@solidjs/router'
import { api, read, readAll } from '../../api.ts'

export const getProcesses = query(
  () => readAll(page => read(api.processes.$get({ query: { page } }))),
  'processes',
)

export const getProcess = query(
  (process: string) => read(api.processes[':process'].$get({ param: { process }, query: {} })),
  'process',
)

export const getBodies = query(
  (process: string) =>
    readAll(page =>
      read(api.processes[':process'].bodies.$get({ param: { process }, query: { page } })),
    ),
  'bodies',
)

export const getOverview = query(
  (process: string, on: string, timeZone: string) =>
    read(api.processes[':process'].overview.$get({ param: { process }, query: { on, timeZone } })),
  'overview',
)

export const getMandates = query(
  (process: string) =>
    readAll(page =>
      read(api.processes[':process'].mandates.$get({ param: { process }, query: { page } })),
    ),
  'mandates',
)

export const getSources = query(
  (process: string) =>
    readAll(page =>
      read(
        api.processes[':process'].sources.$get({
          param: { process },
          query: { page, pageSize: 1_000 },
        }),
      ),
    ),
  'sources',
)
