/** What the address of the roadmaps says: filters, the days in view, lanes, what is laid over. */
export type RoadmapSearch = Partial<
  Record<
    | 'view'
    | 'roadmap'
    | 'shared'
    | 'kind'
    | 'status'
    | 'q'
    | 'from'
    | 'to'
    | 'group'
    | 'critical'
    | 'baseline'
    | 'draft',
    string
  >
>
