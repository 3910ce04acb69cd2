import { workerData } from 'node:worker_threads'
import { removeTree } from './swap.ts'

// The thread of `dropSpares`.
for (const folder of workerData as string[]) removeTree(folder)
