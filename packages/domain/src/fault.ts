/** What is wrong with a document or a field, and where: `milestones[12].dependsOn[0]`. */
export type Fault = { path: string; message: string }
